package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Composes nodes with SnakeYAML, corrected to YAML 1.2, and makes our tree of them. */
final class FullReader {

    /** How many characters that SnakeYAML wrongly refuses are forgiven; each costs a new start. */
    private static final int FORGIVEN = 20;

    private final SourceText source;
    private final YamlLimits limits;
    private final Span whole;

    FullReader(byte[] bytes, int start, int end, YamlLimits limits) {
        this.source = SourceText.decode(bytes, start, end);
        this.limits = limits;
        this.whole = Utf8.first(1, bytes, start, end);
    }

    YamlDocument read() {
        OptionalInt end = DocumentMarks.end(source.text());
        if (end.isPresent()) {
            String reason = "a line of three dots ends the properties for YAML; remove the line";
            return YamlReader.refused(source.spanOfText(end.getAsInt(), 3), Kind.SYNTAX, reason);
        }
        for (int attempt = 0; ; attempt++) {
            try {
                @Nullable Node root = compose();
                return root == null ? nothing() : new NodeConverter(source, limits).convert(root);
            } catch (MarkedYAMLException e) {
                SyntaxError error = new SyntaxError(source, e);
                if (attempt == FORGIVEN || !error.isForgiven()) {
                    return directive().orElseGet(() -> YamlReader.refused(error.span(), Kind.SYNTAX, error.reason()));
                }
            } catch (RuntimeException | StackOverflowError e) {
                return limitOrFailure(e);
            }
        }
    }

    private YamlDocument nothing() {
        return directive().orElseGet(() -> new YamlDocument(Optional.empty(), List.of()));
    }

    /** An instruction to YAML needs a line of three dashes behind it, and that would end the front matter. */
    private Optional<YamlDocument> directive() {
        OptionalInt sign = DocumentMarks.directive(source.text());
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        String reason = "a line that begins with \"%\" is an instruction to YAML and no property; remove the line";
        return Optional.of(YamlReader.refused(source.spanOfText(sign.getAsInt(), 1), Kind.SYNTAX, reason));
    }

    private @Nullable Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(limits.aliases());
        options.setNestingDepthLimit(limits.depth());
        options.setCodePointLimit(limits.bytes() + 1);
        options.setAllowRecursiveKeys(false);
        options.setTagInspector(tag -> true);
        ParserImpl parser = new ParserImpl(new StreamReader(source.text()), options);
        return new Composer(parser, new PlainResolver(), options).getSingleNode();
    }

    /** SnakeYAML says only in words, and without a place, that a limit is reached or a number in an escape is bad. */
    private YamlDocument limitOrFailure(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        if (words.startsWith("Nesting Depth") || failure instanceof StackOverflowError) {
            return YamlReader.refused(
                    whole, Kind.TOO_COMPLEX, "it is nested deeper than " + limits.depth() + " levels");
        }
        if (words.startsWith("Number of aliases")) {
            String reason = "more than " + limits.aliases() + " references (*name) point to lists or groups";
            return YamlReader.refused(whole, Kind.TOO_COMPLEX, reason);
        }
        return YamlReader.refused(whole, Kind.SYNTAX, "it cannot be read as YAML");
    }

    /** Leaves untagged plain scalars for {@link CoreSchema}, which follows YAML 1.2. */
    private static final class PlainResolver extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // YAML 1.1 types are not wanted.
        }

        @Override
        public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
            return switch (kind) {
                case sequence -> Tag.SEQ;
                case mapping -> Tag.MAP;
                case scalar, anchor -> implicit ? NodeConverter.UNTAGGED : Tag.STR;
            };
        }
    }
}
