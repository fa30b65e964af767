package org.jointprosperity.cooperative.compliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.Text;

/**
 * An office that a smallest change asks somebody to give up 辞去的职务.
 *
 * @param elsewhere whether it is one in a competing cooperative
 */
@Schema(
        name = "ComplianceOfficeGivenUp",
        description = "须辞去的职务；elsewhere 为业务相同的其他合作社的职务。An office to give up; elsewhere: in a competing cooperative.")
public record OfficeGivenUp(String holder, Post post, boolean elsewhere) {

    Text words() {
        var words = post.words();
        return elsewhere
                ? new Text(holder + "在其他合作社的" + words.zh(), holder + " as " + words.en() + " of another cooperative")
                : new Text(holder + "的" + words.zh(), holder + " as " + words.en());
    }
}
