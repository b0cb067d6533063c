String log = new File(basedir, 'build.log').text
assert log.contains('1 device, ')
assert log.contains('0 exports not fully read')
assert !log.contains('[ERROR]')
assert new File(basedir, 'target/auscult/report.html').file
