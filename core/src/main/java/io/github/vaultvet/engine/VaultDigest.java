package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Patterns;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.baseline.BaselineText;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.ObsidianSettingsReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A hash of all that the findings of a check depend on: the names in the vault, the bytes of its notes, canvases, bases
 * and settings, the configuration, the baseline, and the commit whose history is asked. It trusts no time and no size,
 * which stay as they are when a note is edited within a tick of the clock.
 *
 * <p>What comes with the program is not in it, nor the date.
 */
public final class VaultDigest {

    private static final byte[] NOTHING = {};

    private final MessageDigest digest = Digests.begin("SHA-256");

    private VaultDigest() {}

    /**
     * The digest of a vault as it is now.
     *
     * @param circumstances what else the outcome depends on
     * @throws VaultException if the vault cannot be listed
     */
    public static String of(LintRequest request, List<String> circumstances) throws VaultException {
        VaultDigest digest = new VaultDigest();
        digest.add(request, circumstances);
        digest.add(request.config());
        WalkedVault walked = VaultWalker.walk(request.root(), request.shownRoot());
        digest.add(walked);
        digest.add(request.git() ? new GitHistory(walked.root(), System.getenv()).newestCommit() : "");
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(LintRequest request, List<String> circumstances) {
        add(request.root().toString());
        add(request.shownRoot());
        add(request.rootReason());
        addAll(request.selected());
        addAll(circumstances);
        add(BaselineText.write(request.baseline()));
    }

    private void add(LintConfig config) {
        for (ConfigText layer : config.layers()) {
            add(layer.name());
            add(layer.text().bytes());
        }
        for (NoteSchema schema : config.schemas()) {
            add(schema.document().isPresent() ? schema.document().get().source() : NOTHING);
        }
        add(config.include());
        add(config.exclude());
    }

    private void add(Patterns patterns) {
        addAll(patterns.all().stream().map(glob -> glob.value().toString()).toList());
    }

    private void add(WalkedVault walked) {
        addAll(walked.foldersWithoutFiles().stream()
                .map(VaultPath::value)
                .sorted()
                .toList());
        addAll(walked.hiddenFiles());
        addAll(walked.notices().stream().map(Notice::message).toList());
        add(walked.problems());
        SettingsFiles settings = new SettingsFiles(walked.root());
        ObsidianSettingsReader.read(name -> {
            Optional<byte[]> bytes = settings.read(name);
            add(name).add(bytes.isPresent() ? "file" : "none").add(bytes.orElse(NOTHING));
            return bytes;
        });
        NoteReader reader = new NoteReader(walked);
        for (VaultPath file : walked.files()) {
            add(file.value());
            if (file.holdsLinks()) {
                add(reader.isSymbolicLink(file) ? "link" : "file");
                reader.read(file).fold(this::add, problem -> add(List.of(problem)));
            }
        }
    }

    private VaultDigest add(NoteText text) {
        return add("text").add(text.bytes());
    }

    private VaultDigest add(List<FileProblem> problems) {
        add("problems");
        for (FileProblem problem : problems) {
            add(problem.path().value()).add(problem.kind().name()).add(problem.detail());
        }
        return add(NOTHING);
    }

    private void addAll(List<String> texts) {
        texts.forEach(this::add);
        add(NOTHING);
    }

    private VaultDigest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that two lists of texts are the same only if each text is. */
    private VaultDigest add(byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
        return this;
    }
}
