package io.github.vaultvet.cli.hostile;

import java.util.List;

/** What is no regular file, or leads to one that is none of the vault's. */
final class SpecialFamily {

    private static final String GROUP = "special";

    private SpecialFamily() {}

    static List<HostileCase> cases() {
        return List.of(
                one("pipe", new HostileEntry.Pipe("special/pipe.md")),
                one("pipe-canvas", new HostileEntry.Pipe("special/pipe.canvas")),
                one("socket", new HostileEntry.Socket("special/socket.md")),
                one("folder", new HostileEntry.Folder("special/folder.md")),
                link("zero.md", "/dev/zero"),
                link("full.md", "/dev/full"),
                link("terminal.md", "/dev/tty"),
                link("environment.md", "/proc/self/environ"),
                link("passwd.md", "/etc/passwd"),
                link("passwd.canvas", "/etc/passwd"),
                link("etc", "/etc"),
                link("loop", "."),
                link("parent", "../.."),
                link("itself.md", "itself.md"),
                link("one.md", "two.md"),
                link("two.md", "one.md"),
                link("dangling.md", "nowhere.md"),
                link("inside.md", "../control/target.md"));
    }

    private static HostileCase link(String name, String target) {
        return one(name, new HostileEntry.Link("special/" + name, target));
    }

    private static HostileCase one(String name, HostileEntry entry) {
        return new HostileCase(GROUP, name, false, List.of(entry));
    }
}
