package io.vikaya.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.vikaya.shared.money.Money;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API as it really speaks: decimals are strings, and what is not marked {@code @Nullable} in a record is always
 * there. The front end's types are made from this.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(BigDecimal.class, new StringSchema().format("decimal"))
                .replaceWithSchema(Currency.class, new StringSchema()._enum(List.of("KHR", "USD")));
    }

    @Bean
    ModelConverter recordNullness() {
        return new RecordNullness();
    }

    @Bean
    OpenApiCustomizer describe() {
        return (OpenAPI api) -> {
            api.setInfo(new Info().title("Vikaya").version("1"));
            api.setServers(List.of());
        };
    }

    /** Takes nullness from the record components, where the compiler checks it. */
    private static final class RecordNullness implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            Schema<?> resolved = chain.next().resolve(type, context, chain);
            var raw = Json31.mapper().constructType(type.getType()).getRawClass();
            if (resolved != null && raw.isRecord() && resolved.get$ref() != null) {
                var name = resolved.get$ref().replaceFirst(".*/", "");
                var model = context.getDefinedModels().get(name);
                if (model != null && model.getProperties() != null) {
                    describe(raw, model);
                }
            }
            return resolved;
        }

        private static void describe(Class<?> type, Schema<?> model) {
            var components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            // Methods that only look like properties, such as Money.isZero(), are not sent.
            model.getProperties()
                    .keySet()
                    .retainAll(type.equals(Money.class) ? Set.of("amount", "currency") : components);
            for (var component : type.getRecordComponents()) {
                var property = model.getProperties().get(component.getName());
                if (property == null) {
                    continue;
                }
                var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                // What we send always has every field, if need be with null; callers may leave those out.
                if (!nullable || !type.getSimpleName().endsWith("Request")) {
                    require(model, component.getName());
                }
                if (nullable) {
                    model.getProperties().put(component.getName(), orNull(property));
                }
            }
        }

        private static void require(Schema<?> model, String name) {
            if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
        }

        private static Schema<?> orNull(Schema<?> property) {
            if (property.getAnyOf() != null) {
                return property;
            }
            var nothing = new Schema<>();
            nothing.addType("null");
            var either = new Schema<>();
            either.addAnyOfItem(property);
            either.addAnyOfItem(nothing);
            return either;
        }
    }
}
