String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split(/Scanning for projects/).toList().tail()
assert builds.size() == 3

assert builds[0].contains('vault/vaultvet.yaml:2:3: ')
assert builds[0].contains('Did you mean "broken-link"?')
assert builds[0].contains('MojoExecutionException')

assert builds[1].contains('failOn cannot be "eror"; did you mean "error"?')
assert builds[1].contains('MojoExecutionException')

assert builds[2].contains('BUILD SUCCESS')
assert !(log =~ /(?m)^\s+at /)
