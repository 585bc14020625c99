try {
    return ['git', '--version'].execute().waitFor() == 0
} catch (IOException e) {
    println 'There is no Git on this machine'
    return false
}
