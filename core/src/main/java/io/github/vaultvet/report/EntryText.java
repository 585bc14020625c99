package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts an entry into words: one line, or several with the line of the note. */
final class EntryText {

    private static final int MAX_ONE_LINE = 160;
    private static final int MAX_LINE_NUMBERS = 5;

    private final LintReport report;
    private final TextOptions options;
    private final Ink ink;
    private final Set<String> given = new HashSet<>();
    private final LastNote lastNote;

    EntryText(LintReport report, TextOptions options) {
        this.report = report;
        this.options = options;
        this.lastNote = new LastNote(report);
        this.ink = options.color() ? Ink.ANSI : Ink.PLAIN;
    }

    /**
     * {@code path:line:column: severity: message [rule]}, which editors and build services know how to read. Advice that
     * is not about this entry is given once.
     */
    String line(Entry entry) {
        Diagnostic first = entry.first();
        String message = message(first);
        String help = shown(Escaper.shortenHelp(first.finding().help()));
        StringBuilder text = new StringBuilder(message);
        if (!help.isEmpty() && (entry.hasAnswer() || given.add(help))) {
            if (message.length() + help.length() > MAX_ONE_LINE) {
                text.setLength(headline(message));
            }
            text.append(". ").append(help);
        }
        String more = more(entry);
        if (!more.isEmpty()) {
            text.append(" (").append(more).append(')');
        }
        return heading(first, text.toString());
    }

    /** Where a message's explanation begins, which what to do makes up for. */
    private static int headline(String message) {
        int explanation = message.indexOf("\"; ");
        return explanation < 0 ? message.length() : explanation + 1;
    }

    /** The same, then the line of the note, then what to do. Advice that is not about this entry is given once. */
    List<String> frame(Entry entry, int maxRelated) {
        Diagnostic first = entry.first();
        List<String> lines = new ArrayList<>();
        lines.add(heading(first, message(first)));
        for (CodeFrame frame : frames(first)) {
            String gutter = "  " + frame.number() + " | ";
            lines.add(ink.faint(gutter) + shownCode(frame.source()));
            String blank = " ".repeat(gutter.length() - 2) + "| ";
            lines.add(ink.faint(blank) + ink.severity(first.severity(), frame.mark()));
        }
        lines.addAll(related(first, maxRelated));
        String help = first.finding().help();
        String more = more(entry);
        if (!help.isEmpty() && (entry.hasAnswer() || given.add(help))) {
            lines.add("  help: " + shown(Escaper.shortenHelp(help)) + (more.isEmpty() ? "" : " (" + more + ")"));
        } else if (!more.isEmpty()) {
            lines.add("  " + more);
        }
        return lines;
    }

    /** The other places that explain a finding, as far as the note can be read to count them out. */
    private List<String> related(Diagnostic diagnostic, int max) {
        List<String> lines = new ArrayList<>();
        List<Related> places = diagnostic.finding().related();
        for (Related place : places.subList(0, Math.min(max, places.size()))) {
            lastNote.text(diagnostic.path())
                    .filter(text -> place.span().end() <= text.length())
                    .ifPresent(text -> lines.add("  " + text.lineAt(place.span().start()) + ":"
                            + options.columnUnit().column(text, place.span().start()) + ": "
                            + shown(Escaper.shorten(place.message()))));
        }
        if (places.size() > max && max > 0) {
            lines.add("  and " + Count.of(places.size() - max, "more such place"));
        }
        return lines;
    }

    private String heading(Diagnostic diagnostic, String message) {
        String place = unmistakable(ShownPath.of(report.statistics().root(), diagnostic.path()))
                + ":" + diagnostic.place().start().line()
                + ":" + column(diagnostic) + ":";
        Severity severity = diagnostic.severity();
        return ink.bold(place) + " " + ink.severity(severity, severity.word() + ":") + " " + message + " "
                + ink.faint("[" + diagnostic.rule() + "]");
    }

    /** The note is read again for it only where the unit is another one than usual. */
    private int column(Diagnostic diagnostic) {
        int usual = diagnostic.place().start().column();
        return options.columnUnit() == ColumnUnit.UTF16
                ? usual
                : lastNote.text(diagnostic.path())
                        .filter(text -> diagnostic.place().span().start() <= text.length())
                        .map(text -> options.columnUnit()
                                .column(text, diagnostic.place().span().start()))
                        .orElse(usual);
    }

    /** A path that nobody takes for more than it is, though its name may look like the line and column behind it. */
    private String unmistakable(String path) {
        String text = shown(path);
        int colon = text.indexOf(':');
        while (colon >= 0) {
            if (colon + 1 < text.length() && Character.isDigit(text.charAt(colon + 1))) {
                text = text.substring(0, colon) + "\\x3a" + text.substring(colon + 1);
            }
            colon = text.indexOf(':', colon + 1);
        }
        return text;
    }

    private String message(Diagnostic diagnostic) {
        return shown(Escaper.shorten(diagnostic.finding().message()));
    }

    private List<CodeFrame> frames(Diagnostic diagnostic) {
        return lastNote.text(diagnostic.path())
                .map(text -> CodeFrame.of(text, diagnostic.place(), options.columns()))
                .orElse(List.of());
    }

    /** {@code and 4 more at lines 7, 9 and 12}; empty if there is no more. */
    private static String more(Entry entry) {
        int count = entry.diagnostics().size() - 1;
        if (count == 0) {
            return "";
        }
        List<Integer> numbers = new ArrayList<>();
        int firstLine = entry.first().place().start().line();
        int lastLine = firstLine;
        for (Diagnostic diagnostic : entry.diagnostics()) {
            int line = diagnostic.place().start().line();
            if (line != lastLine) {
                numbers.add(line);
                lastLine = line;
            }
        }
        String more = "and " + Count.of(count) + " more ";
        if (numbers.isEmpty()) {
            return more + "on this line";
        }
        return more + (numbers.size() == 1 ? "at line " : "at lines ") + enumerate(numbers);
    }

    private static String enumerate(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(numbers.size(), MAX_LINE_NUMBERS);
        for (int i = 0; i < shown; i++) {
            boolean last = i == numbers.size() - 1;
            text.append(i == 0 ? "" : last ? " and " : ", ")
                    .append(numbers.get(i).intValue());
        }
        return text.append(numbers.size() > shown ? ", ..." : "").toString();
    }

    private String shown(String text) {
        return options.shown(text);
    }

    /** A line of a note is escaped already; what is left is the build service's commands. */
    private String shownCode(String source) {
        return options.buildLog() ? Escaper.buildLog(source) : source;
    }
}
