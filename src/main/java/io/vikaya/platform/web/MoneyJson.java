package io.vikaya.platform.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.vikaya.shared.error.ApplicationException;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.InvalidAmountException;
import io.vikaya.shared.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Amounts travel as decimal strings with their currency beside them, so that no client ever reads them as floating point.
 * Amounts come in no finer than the currency: half a riel is a mistake, not something to round.
 */
@Configuration(proxyBeanMethods = false)
class MoneyJson {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

    @Bean
    Jackson2ObjectMapperBuilderCustomizer moneyAsText() {
        var module = new SimpleModule("money");
        module.addSerializer(Money.class, new Writer());
        module.addDeserializer(Money.class, new Reader());
        return builder -> builder.modulesToInstall(modules -> modules.add(module))
                .postConfigurer(mapper -> mapper.configOverride(BigDecimal.class)
                        .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    }

    private static final class Writer extends JsonSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("amount", money.plainAmount());
            out.writeStringField("currency", money.currency().getCurrencyCode());
            out.writeEndObject();
        }
    }

    private static final class Reader extends JsonDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = parser.readValueAsTree();
            var amount = node.path("amount").asText("");
            try {
                var currency = Currencies.of(node.path("currency").asText(""));
                if (!PLAIN.matcher(amount).matches()
                        || new BigDecimal(amount).stripTrailingZeros().scale() > Currencies.digits(currency)) {
                    throw new InvalidAmountException(currency);
                }
                return new Money(new BigDecimal(amount), currency);
            } catch (ApplicationException refusal) {
                throw JsonMappingException.from(parser, String.valueOf(refusal.getMessage()), refusal);
            }
        }
    }
}
