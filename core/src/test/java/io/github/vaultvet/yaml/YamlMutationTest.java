package io.github.vaultvet.yaml;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sound front matter, damaged at random: read without an exception, within the limits, and always alike. */
final class YamlMutationTest {

    private static final String[] SOUND = {
        "title: \"Rivers: a book\"\ntags:\n  - water\n  - book\ncreated: 2024-01-31\nup: \"[[Index|the index]]\"\n",
        "aliases: [Ä river, 'It''s', \"a \\u00e9\"]\nrating: 4.5\ndone: false # not yet\nnote: |\n  two\n  lines\n",
        "meta:\n  by: {first: Ada, last: L}\n  at: &here [51, 0]\nplace: *here\nempty:\n'q k': ~\n😀: >-\n  folded\n\n  text\n",
        "? [a, b]\n: !x y\n- c\n"
    };

    private static final String MARKS = "[]{}:,-?&*!|>'\"%@`#\\ \t\n\r~.0aé\u2028\u0000\uFEFF";

    @Test
    void damaged_front_matter_is_read_or_refused() {
        Random random = new Random(20_260_301);
        for (int round = 0; round < 12_000; round++) {
            StringBuilder text = new StringBuilder(SOUND[round % SOUND.length]);
            for (int i = random.nextInt(4); i >= 0; i--) {
                damage(text, random);
            }
            ReadTree.assertSound(text.toString());
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(6));
        String mark = String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, mark);
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
            default -> text.replace(at, end, mark.repeat(random.nextInt(3)));
        }
    }
}
