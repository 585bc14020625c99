String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('vault/vaultvet.yaml:2:3: ')
assert log.contains('Did you mean "broken-link"?')
assert log.contains('MojoExecutionException')
