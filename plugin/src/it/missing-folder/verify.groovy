String log = new File(basedir, 'build.log').text
String message = 'Nothing audited in missing-folder: ' + new File(basedir, 'src/main/devices') + ' is missing.'
assert log.contains('[WARNING] ' + message)
assert log.contains('auscult.inputDirectory')
assert log.readLines().any { it.startsWith('[ERROR]') && it.contains(message) }
assert !new File(basedir, 'target').exists()
