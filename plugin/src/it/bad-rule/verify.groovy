String log = new File(basedir, 'build.log').text
assert log.contains(new File(basedir, 'rules/OWN-001-banner.yaml').path + ':3: ')
assert log.contains('did you mean "severity"?')
assert !new File(basedir, 'target').exists()
