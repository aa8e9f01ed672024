package io.vikaya.payment;

import io.vikaya.payment.ocr.OcrReceiptReader;
import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.ocr.engine.EnginePool;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReaderProperties.class)
class ReaderConfiguration {

    @Bean(destroyMethod = "close")
    EnginePool enginePool(ReaderProperties properties) {
        return new EnginePool(Path.of(System.getProperty("java.io.tmpdir")), properties.pictures());
    }

    /** Loads nothing before it is used, and is not used where it is switched off. */
    @Bean(destroyMethod = "close")
    NeuralEngine neuralEngine(ReaderProperties properties) {
        return new NeuralEngine(properties.pictures(), 1);
    }

    @Bean
    ReceiptReader receiptReader(EnginePool engine, NeuralEngine networks, ReaderProperties properties) {
        return new OcrReceiptReader(engine, properties.networks() ? networks : null, properties.budget());
    }
}
