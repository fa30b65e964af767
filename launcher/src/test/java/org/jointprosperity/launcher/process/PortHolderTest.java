package org.jointprosperity.launcher.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jointprosperity.launcher.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PortHolderTest {

    @Test
    void namesThePortThatIsTakenAndTheProcessThatHoldsIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortHolder.refuseTaken(Map.of("gateway", taken.getLocalPort())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " (gateway)")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }
}
