package io.github.vaultvet.cli;

/** Whether output is coloured. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** As far as the user leaves it open, by the variables that many programs heed, then by what standard output is. */
    boolean isColored(Surroundings surroundings) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isWanted(surroundings);
        };
    }

    private static boolean isWanted(Surroundings surroundings) {
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = surroundings.variable("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return surroundings.terminals().out()
                && !surroundings.variable("CLICOLOR").equals("0")
                && !surroundings.variable("TERM").equals("dumb");
    }
}
