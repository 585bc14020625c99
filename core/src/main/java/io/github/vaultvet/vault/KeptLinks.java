package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Links as bytes until somebody asks for one of them; nobody does where all of them are known to be sound. */
final class KeptLinks extends AbstractList<UnsettledLink> implements RandomAccess {

    private final BinaryReader kept;
    private final int count;
    private UnsettledLink @Nullable [] links;

    private KeptLinks(BinaryReader kept, int count) {
        this.kept = kept;
        this.count = count;
    }

    static void write(List<UnsettledLink> links, BinaryWriter out) {
        out.number(links.size());
        if (!links.isEmpty()) {
            BinaryWriter written = new BinaryWriter();
            for (UnsettledLink link : links) {
                LinkCodec.write(link, written);
            }
            out.block(written);
        }
    }

    static List<UnsettledLink> read(BinaryReader in) {
        int count = in.count();
        return count == 0 ? List.of() : new KeptLinks(in.part(), count);
    }

    @Override
    public UnsettledLink get(int number) {
        UnsettledLink[] known = links;
        if (known == null) {
            known = new UnsettledLink[count];
            for (int i = 0; i < count; i++) {
                known[i] = LinkCodec.read(kept);
            }
            links = known;
        }
        return known[number];
    }

    @Override
    public int size() {
        return count;
    }
}
