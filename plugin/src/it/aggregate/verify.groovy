String log = new File(basedir, 'build.log').text
assert log.contains('Left out, it skips Auscult: ward-c')
assert log.contains('Left to the root of the reactor.')
assert log.contains('ward-b/exports/switch.cfg:11: CRITICAL OWN-001 Telnet is accepted in a ward. (ward-b)')

String together = new File(basedir, 'target/auscult/report.json').getText('UTF-8')
assert together.contains('ward-a/src/main/devices/switch.cfg')
assert together.contains('ward-b/exports/switch.cfg')
assert together.contains('FLEET-001')
assert !together.contains('ward-c')
assert !together.contains(basedir.path)

assert new File(basedir, 'ward-a/target/auscult/report.json').getText('UTF-8').contains('OWN-001')
assert new File(basedir, 'ward-b/target/auscult/report.json').file
assert !new File(basedir, 'ward-c/target').exists()
