package org.jointprosperity.launcher.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jointprosperity.launcher.setting.Settings;

/** What a start ends with: where everything is and who may sign in. */
record Box(List<String> lines) {

    static Box of(Settings settings) {
        return new Box(List.of(
                "共建共富 Joint Prosperity · 示范县 商南县 611023 · 业务日期 business date " + settings.businessDate(),
                "",
                "门户 Portal     " + settings.publicUrl(),
                "接口 API        " + settings.publicUrl() + "/docs",
                "登录 Logins     county  town  branch  unit  villager  analyst  auditor    密码 password: demo",
                "令牌 Token      ./joint token county",
                "身份 Keycloak   http://localhost:" + settings.ports().keycloak() + "/admin    admin / keycloak.admin in "
                        + settings.home().secrets().getFileName(),
                "状态 Status     ./joint status       停止 Stop  ./joint down       清除 Remove  ./joint reset",
                "演示数据，人名均为虚构。Demonstration data; every person is invented."));
    }

    String drawn() {
        var width = lines.stream().mapToInt(Console::width).max().orElse(0);
        var edge = "─".repeat(width + 2);
        return lines.stream()
                .map(line -> "  │ " + Console.pad(line, width) + " │")
                .collect(Collectors.joining("\n", "  ┌" + edge + "┐\n", "\n  └" + edge + "┘"));
    }
}
