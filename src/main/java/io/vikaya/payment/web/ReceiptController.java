package io.vikaya.payment.web;

import io.vikaya.payment.ProofReading;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@PreAuthorize("hasRole('USER')")
class ReceiptController {

    private final ProofReading readings;

    ReceiptController(ProofReading readings) {
        this.readings = readings;
    }

    /** Reads one picture and stores nothing. */
    @PostMapping(path = "/api/v1/receipts/read", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReceiptResponse read(@RequestPart MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        return ReceiptResponse.of(name == null ? "" : name, readings.readOnce(file.getBytes()));
    }
}
