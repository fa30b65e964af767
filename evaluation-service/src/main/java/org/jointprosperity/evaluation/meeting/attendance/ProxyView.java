package org.jointprosperity.evaluation.meeting.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;

/** A written proxy. */
@Schema(name = "SittingProxy", description = "书面委托。A written proxy.")
public record ProxyView(
        int number, String giver, String holder, ProxyLimit relation, String paperSha256, String ruleId) {

    static ProxyView of(Proxy proxy) {
        return new ProxyView(
                proxy.number, proxy.giverNumber, proxy.holderNumber, proxy.relation, proxy.paperSha256, proxy.ruleId);
    }
}
