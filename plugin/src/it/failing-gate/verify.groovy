String log = new File(basedir, 'build.log').text
assert log.contains('4 findings of severity high or worse:')
assert log.contains('src/main/devices/ward.cfg:6: HIGH SNMP-001')
assert log.contains('src/main/devices/ward.cfg:11: HIGH SVC-001')
assert log.contains('Report: ' + new File(basedir, 'target/auscult/report.html'))
assert log.contains('auscult.waiversFile')
assert !log.contains('CANARY')
for (name in ['report.html', 'report.json', 'report.sarif']) {
  String report = new File(basedir, "target/auscult/$name").getText('UTF-8')
  assert report.contains('src/main/devices/ward.cfg')
  assert !report.contains('CANARY')
  assert !report.contains(basedir.path)
}
