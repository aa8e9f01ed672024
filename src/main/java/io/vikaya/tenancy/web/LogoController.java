package io.vikaya.tenancy.web;

import io.vikaya.tenancy.LogoNotFoundException;
import io.vikaya.tenancy.TenantLogos;
import io.vikaya.tenancy.TenantService;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/shop/logo")
@PreAuthorize("hasRole('VIEWER')")
class LogoController {

    private final TenantService tenants;
    private final TenantLogos logos;

    LogoController(TenantService tenants, TenantLogos logos) {
        this.tenants = tenants;
        this.logos = logos;
    }

    /** Kept by the browser, but asked about each time: a new logo stands at the old one's address. */
    @GetMapping
    ResponseEntity<byte[]> get() {
        var logo = tenants.logo().orElseThrow(LogoNotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(logo.content());
    }

    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void show(@RequestPart MultipartFile file) throws IOException {
        logos.show(file.getBytes());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void remove() {
        tenants.showLogo(null);
    }
}
