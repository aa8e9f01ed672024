package io.vikaya.payment;

import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.ocr.TesseractReceiptReader;
import io.vikaya.payment.ocr.engine.EnginePool;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    /** No honest screenshot takes as long; a picture that does goes to a person. */
    private static final Duration BUDGET = Duration.ofSeconds(30);

    @Bean(destroyMethod = "close")
    EnginePool enginePool() {
        return EnginePool.ofMachine();
    }

    @Bean
    ReceiptReader receiptReader(EnginePool engine) {
        return new TesseractReceiptReader(engine, null, BUDGET);
    }
}
