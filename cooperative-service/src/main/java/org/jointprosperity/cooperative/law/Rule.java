package org.jointprosperity.cooperative.law;

import java.util.List;
import java.util.Set;

/**
 * One rule of a pack.
 *
 * @param body what it binds
 * @param limit a bound on what is counted, or null
 * @param notice how long before the year's end notice of leaving is given, or null
 * @param excluded which organisations may not be members, or whose people may hold no office; or null
 * @param posts offices it is about
 * @param postsElsewhere offices in another cooperative it is about
 * @param incompatible pairs of offices that one person may not hold together
 * @param article where it stands in its source
 * @param verified whether the text was read at its source
 */
public record Rule(
        String id,
        String body,
        List<Matter> matters,
        Limit limit,
        Notice notice,
        Excluded excluded,
        Set<Post> posts,
        Set<Post> postsElsewhere,
        List<List<Post>> incompatible,
        String article,
        Text text,
        boolean verified) {

    public Rule {
        matters = List.copyOf(matters);
        posts = posts == null ? Set.of() : Set.copyOf(posts);
        postsElsewhere = postsElsewhere == null ? Set.of() : Set.copyOf(postsElsewhere);
        incompatible = incompatible == null ? List.of() : List.copyOf(incompatible);
    }
}
