package io.github.vaultvet.yaml;

import org.yaml.snakeyaml.nodes.Tag;

/** What a scalar is that is told its type by a tag: {@code !!int "12"} is a number, {@code !!int x} stays text. */
final class TaggedType {

    private TaggedType() {}

    static YamlScalar.Type of(Tag tag, String text) {
        YamlScalar.Type plain = CoreSchema.typeOf(text);
        boolean fits =
                switch (plain) {
                    case NULL -> tag.equals(Tag.NULL);
                    case BOOLEAN -> tag.equals(Tag.BOOL);
                    case NUMBER -> tag.equals(isWhole(text) ? Tag.INT : Tag.FLOAT);
                    case STRING -> false;
                };
        return fits ? plain : YamlScalar.Type.STRING;
    }

    private static boolean isWhole(String number) {
        return number.startsWith("0x")
                || (number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0);
    }
}
