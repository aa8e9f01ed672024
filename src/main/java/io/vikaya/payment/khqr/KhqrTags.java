package io.vikaya.payment.khqr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Tag-length-value: a text cut into its elements, or not at all. */
final class KhqrTags {

    /** The tags whose value is itself a list of elements that we understand. Others are kept as they are. */
    static final List<String> TEMPLATES = List.of("29", "30", "62", "64", "99");

    /** The elements of a text, or the fault that keeps it from being cut. */
    sealed interface Cut {
        record Sound(List<KhqrTag> tags) implements Cut {}

        record Broken(KhqrFault fault) implements Cut {}
    }

    private KhqrTags() {}

    static Cut cut(String text) {
        var tags = new ArrayList<KhqrTag>();
        var seen = new HashSet<String>();
        var at = 0;
        while (at < text.length()) {
            if (text.length() - at < 4 || !KhqrText.digitsOnly(text.substring(at, at + 4))) {
                return new Cut.Broken(KhqrFault.MALFORMED);
            }
            var end = at + 4 + Integer.parseInt(text, at + 2, at + 4, 10);
            if (end > text.length() || !KhqrText.wellFormed(text.substring(at + 4, end))) {
                return new Cut.Broken(KhqrFault.MALFORMED);
            }
            var tag = new KhqrTag(text.substring(at, at + 2), text.substring(at + 4, end));
            if (!seen.add(tag.id())) {
                return new Cut.Broken(KhqrFault.DUPLICATE_TAG);
            }
            tags.add(tag);
            at = end;
        }
        return new Cut.Sound(List.copyOf(tags));
    }

    /** The elements of a text and of its templates, or the first fault in either. */
    static Cut cutDeep(String text) {
        if (!(cut(text) instanceof Cut.Sound(var tags))) {
            return cut(text);
        }
        for (var tag : tags) {
            if (TEMPLATES.contains(tag.id()) && cut(tag.value()) instanceof Cut.Broken broken) {
                return broken;
            }
        }
        return new Cut.Sound(tags);
    }

    static Optional<String> find(List<KhqrTag> tags, String id) {
        return tags.stream()
                .filter(tag -> tag.id().equals(id))
                .map(KhqrTag::value)
                .findFirst();
    }

    static String join(List<KhqrTag> tags) {
        var text = new StringBuilder();
        tags.forEach(tag -> text.append(tag.written()));
        return text.toString();
    }
}
