assert new File(basedir, 'build.log').text.contains('Auscult is skipped (auscult.skip).')
assert !new File(basedir, 'target').exists()
