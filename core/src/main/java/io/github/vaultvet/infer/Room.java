package io.github.vaultvet.infer;

/** How many more things may be kept, so that a hostile vault does not fill the memory. */
final class Room {

    private int left;

    Room(int places) {
        this.left = places;
    }

    /** Takes a place, if there is one. */
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
