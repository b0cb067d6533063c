@echo off
rem Starts Auscult; builds it first if it is missing.
rem After a change of the sources, delete cli\target\auscult.jar to have it built again.
rem
rem   AUSCULT_JAVA_OPTS  further options for the JVM
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\auscult.jar"
set "LOG=%ROOT%target\auscult-build.log"

set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA call :try_path
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do if not defined JAVA call :try "%%~d"
if not defined JAVA (
  >&2 echo auscult: Java 17 or newer is needed, and none was found.
  >&2 echo Install one, or let JAVA_HOME point to one:
  >&2 echo   winget install EclipseAdoptium.Temurin.21.JDK
  exit /b 2
)

if not exist "%JAR%" (
  call :build || exit /b 2
)

"%JAVA%" %AUSCULT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java home %1 if its release file says 17 or more.
:try
set "VERSION=0"
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
call :major
if %MAJOR% LSS 17 exit /b 1
set "JAVA=%~1\bin\java.exe"
set "JAVA_HOME=%~1"
exit /b 0

rem Takes the java on the PATH if it says that it is 17 or more.
:try_path
set "VERSION=0"
where java >nul 2>nul || exit /b 1
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i /c:"version"') do set "VERSION=%%~v"
call :major
if %MAJOR% LSS 17 exit /b 1
set "JAVA=java"
exit /b 0

rem Sets MAJOR to the first number of VERSION.
:major
set "MAJOR=0"
for /f "delims=.+-" %%m in ("%VERSION%") do set "MAJOR=%%m"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo auscult: Maven 3.8.7 or newer is needed to build Auscult, and there is no mvn on the PATH.
  >&2 echo Install it:  scoop install maven
  exit /b 1
)
>&2 echo building Auscult (first use)...
if not exist "%ROOT%target" mkdir "%ROOT%target"
call mvn -q -B -f "%ROOT%pom.xml" -pl cli -am -DskipTests -Dauscult.quick package >"%LOG%" 2>&1 <nul
if not errorlevel 1 exit /b 0
type "%LOG%" >&2
>&2 echo auscult: the build failed; the log is in %LOG%
exit /b 1
