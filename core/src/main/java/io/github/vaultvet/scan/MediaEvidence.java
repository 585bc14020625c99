package io.github.vaultvet.scan;

import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Whether a note, or a section of it, is about a recording (spec R10.9). */
final class MediaEvidence {

    private static final String MEDIA_LINK = "media_link";
    private static final List<String> TITLES = List.of("transcript", "video", "chapter", "time stamp", "timestamp");

    private final NoteBuilder facts;
    private boolean sought;
    private boolean found;
    private boolean titled;
    private int sections;
    /** The numbers of the sections whose headings say so. */
    private final BitSet named = new BitSet();

    MediaEvidence(NoteBuilder facts) {
        this.facts = facts;
    }

    /** Whether the text where the clock stands is about a recording. */
    boolean isAbout(Lead lead) {
        if (!sought) {
            sought = true;
            found = hasStamps() || hasLink() || hasProperty();
        }
        return found || isUnderTitle(lead);
    }

    private boolean hasStamps() {
        for (Timestamp stamp : facts.timestamps()) {
            if (stamp.form() != Form.BARE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLink() {
        for (ExternalLink link : facts.externalLinks()) {
            if (VideoSite.of(link.url()).isPresent() || MediaTime.isMedia(link.url())) {
                return true;
            }
        }
        for (Link link : facts.links()) {
            if (MediaTime.isMedia(link.target())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasProperty() {
        if (facts.frontMatter().isEmpty()) {
            return false;
        }
        for (Property property : facts.frontMatter().get().properties()) {
            boolean leads = property.value() instanceof Scalar scalar
                    && VideoSite.of(scalar.text()).isPresent();
            if (leads || property.key().equalsIgnoreCase(MEDIA_LINK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heading above it says so; or itself, if it stands in one. */
    private boolean isUnderTitle(Lead lead) {
        if (!titled) {
            titled = true;
            for (Heading heading : facts.headings()) {
                sections += heading.linkable() ? 1 : 0;
                if (heading.linkable() && namesRecording(heading.text())) {
                    named.set(sections);
                }
            }
        }
        return named.get(lead.group().section());
    }

    private static boolean namesRecording(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (String word : TITLES) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
