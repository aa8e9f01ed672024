package io.vikaya.payment.bakong;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BakongProperties.class)
class BakongConfiguration {

    @Bean
    Bakong bakong(BakongProperties properties, BakongTokenStore tokens, ObjectMapper json, Clock clock) {
        return properties.isOn() ? new BakongClient(properties, tokens, json, clock) : Bakong.OFF;
    }
}
