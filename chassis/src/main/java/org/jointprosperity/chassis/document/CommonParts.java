package org.jointprosperity.chassis.document;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parts that operations refer to, the same in every service's document. */
final class CommonParts {

    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String IF_MATCH = "IfMatch";

    /** As the configuration names the scheme. */
    static final String TOKEN = "oidc";

    private static final Map<Integer, String> NAMES = Map.of(
            400, "RequestInvalid",
            401, "NotAuthenticated",
            403, "NotPermitted",
            404, "NotFound",
            409, "RuleViolated",
            412, "VersionStale",
            422, "KeyReused",
            428, "VersionMissing");

    private static final Map<Integer, String> WORDS = Map.of(
            400, "请求内容有误，见 violations。Something in the request is wrong; see violations.",
            401, "没有令牌，或令牌无效。No token, or not a valid one.",
            403, "令牌没有所需的范围，或不在辖区内。The token lacks the scope or the place.",
            404, "没有这条记录，或不在辖区内。No such record, or none in the caller's place.",
            409, "规则不允许，见 code；或同一请求仍在处理。A rule refuses it, see code; or the same request is under way.",
            412, "记录已变，请重新读取。The record has changed; read it again.",
            422, "同一个 Idempotency-Key 已用于别的内容。The key was used for other content.",
            428, "缺少 If-Match。If-Match is missing.");

    private CommonParts() {}

    static String nameOf(int status) {
        return NAMES.get(status);
    }

    static void add(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        components.addSchema("Problem", problem());
        new TreeMap<>(NAMES).forEach((status, name) -> components.addResponse(name, response(WORDS.get(status))));
        headers(components);
        document.setComponents(components);
    }

    private static void headers(Components components) {
        components.addParameter(
                IDEMPOTENCY_KEY,
                header(
                                "Idempotency-Key",
                                "每次操作用一个新的随机值，重试时不变。A fresh random value for each command, the same on a retry.")
                        .schema(text().maxLength(100))
                        .example("6f1c7a52-3c0d-4c1e-9a53-0c7f6a3f2b11"));
        components.addParameter(
                IF_MATCH,
                header("If-Match", "所见版本的 ETag。The ETag of the version that was seen.")
                        .schema(text())
                        .example("\"3\""));
        components.addHeader(
                "Location",
                OASFactory.createHeader()
                        .description("新记录或作业的地址。Where the new record, or the job, is found.")
                        .schema(text()));
        components.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description("记录的版本，更改时作为 If-Match 发送。The record's version, to be sent as If-Match.")
                        .schema(text()));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description);
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Schema problem() {
        var violation = OASFactory.createSchema()
                .addType(OBJECT)
                .addProperty("field", text().description("字段 Where in the request"))
                .addProperty(
                        "pointer",
                        text().description("规则包中的位置，JSON 指针 Where in a rule pack, as a JSON pointer; elsewhere absent"))
                .addProperty("code", text().description("错误代码 What is wrong, as a code"))
                .addProperty("message", text().description("说明 What is wrong, in words"));
        return OASFactory.createSchema()
                .addType(OBJECT)
                .description(
                        "问题；有法规依据的带 rule 与 article。A problem by RFC 9457; facts of the refusal are further members, rule and article where one stands behind it.")
                .required(List.of("type", "code", "title", "status", "traceId"))
                .addProperty("type", text().description("urn:joint-prosperity:problem:<code>"))
                .addProperty("code", text().description("问题代码，固定不变 The code, which never changes"))
                .addProperty("title", text().description("名称，按 Accept-Language In the caller's language"))
                .addProperty("detail", text().description("说明 What happened, in the caller's language"))
                .addProperty("status", OASFactory.createSchema().addType(INTEGER))
                .addProperty("traceId", text().description("跟踪号 To be told to the administrator"))
                .addProperty("rule", text().description("所依规则的编号 Id of the rule it rests on"))
                .addProperty("article", text().description("条款 Where the rule stands in its source"))
                .addProperty("source", text().description("法律、党内法规或地方政策 The law or policy the rule is of"))
                .addProperty(
                        "effectiveFrom",
                        text().format("date")
                                .description(
                                        "该法律、法规或政策的施行日；晚于所问之日的，当时尚未施行。"
                                                + "The day its source begins; one after the day asked about was not in force yet."))
                .addProperty(
                        "verified",
                        OASFactory.createSchema()
                                .addType(BOOLEAN)
                                .description("是否核对过原文 Whether it was checked against the text"))
                .addProperty(
                        "missing",
                        OASFactory.createSchema().description("最少还差多少，或超出多少 The smallest amount missing, or too many"))
                .addProperty(
                        "violations", OASFactory.createSchema().addType(ARRAY).items(violation));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(STRING);
    }
}
