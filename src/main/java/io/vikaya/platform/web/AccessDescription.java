package io.vikaya.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says in the API's description who may call what, taken from the very annotation that decides it: {@code x-required-role} is
 * the least role, {@code SIGNED_IN} or {@code ANYBODY}.
 */
@Configuration(proxyBeanMethods = false)
class AccessDescription {

    private static final String ROLE = "x-required-role";
    private static final String BEARER = "bearer";

    @Bean
    OperationCustomizer access() {
        return (operation, method) -> {
            var role = RequiredRole.of(method);
            operation.addExtension(ROLE, role.name());
            if (!role.isAnybody()) {
                operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                refusal(operation, "401", "Not signed in, or the sign-in is over");
                refusal(operation, "403", "The role does not allow it");
            }
            refusal(operation, "429", "Too many requests; Retry-After says when to come back");
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer accessSchemes() {
        return (OpenAPI api) -> {
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            api.getComponents()
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"))
                    .addSchemas("Problem", problem());
        };
    }

    private static void refusal(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    /** RFC 9457, with our stable code. */
    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("pointer", new StringSchema())
                                        .addProperty("detail", new StringSchema())));
    }
}
