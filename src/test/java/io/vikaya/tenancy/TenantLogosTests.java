package io.vikaya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoicePages;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The picture at the head of invoices: only its pixels, and not too many of them. */
@VikayaTest
class TenantLogosTests {

    private static final Color RED = new Color(0xc0392b);

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    InvoicePages pages;

    @Autowired
    MockMvc http;

    private UserView owner;

    @BeforeEach
    void open() {
        owner = shop.open();
    }

    @Test
    void isDrawnAnewSmallerAndWithoutWhatElseTheFileCarried() throws Exception {
        var sent = new ByteArrayOutputStream();
        sent.writeBytes(picture(1800, 900));
        sent.writeBytes("GPS 11.55 104.92".getBytes(StandardCharsets.US_ASCII));
        put(sent.toByteArray()).andExpect(status().isNoContent());

        var kept = api.getAs(shop.member(owner, Role.VIEWER), "/shop/logo")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(new Color(image.getRGB(300, 150))).isEqualTo(RED);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        api.getAs(owner, "/shop").andExpect(jsonPath("$.hasLogo").value(true));
    }

    @Test
    void isGivenToTheDashboardWhichAsksForJsonEverywhere() throws Exception {
        put(picture(60, 60));

        http.perform(get("/api/v1/shop/logo")
                        .header("Authorization", api.bearer(owner))
                        .accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG));
    }

    @Test
    void keepsASmallPictureAtItsSize() throws Exception {
        put(picture(120, 90)).andExpect(status().isNoContent());

        var image = ImageIO.read(new ByteArrayInputStream(
                api.getAs(owner, "/shop/logo").andReturn().getResponse().getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(120);
    }

    @Test
    void survivesAPictureOfOnePixelsHeight() throws Exception {
        put(picture(5000, 1)).andExpect(status().isNoContent());
    }

    @Test
    void refusesWhatIsNoPicture() throws Exception {
        put("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("image-unsupported"));
        api.getAs(owner, "/shop/logo")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("logo-not-found"));
    }

    @Test
    void isTakenAwayAgainAndBothAreInTheAuditLog() throws Exception {
        put(picture(60, 60));
        api.deleteAs(owner, "/shop/logo").andExpect(status().isNoContent());

        api.getAs(owner, "/shop").andExpect(jsonPath("$.hasLogo").value(false));
        api.getAs(owner, "/audit-log?action=tenant.logo-changed")
                .andExpect(jsonPath("$.total").value(2));
    }

    @Test
    void belongsToOneShop() throws Exception {
        put(picture(60, 60));

        api.getAs(shop.open(), "/shop/logo").andExpect(status().isNotFound());
    }

    @Test
    void standsAtTheHeadOfTheInvoice() throws Exception {
        var invoice = shop.in(owner, () -> shop.draft(shop.customer(), shop.product("5.00", 3), 1));
        var without = shop.in(owner, () -> pages.pdf(invoice));
        put(picture(600, 240));
        var with = shop.in(owner, () -> pages.pdf(invoice));

        assertThat(reds(without)).isZero();
        assertThat(reds(with)).isGreaterThan(2_000);
    }

    private ResultActions put(byte[] picture) throws Exception {
        return api.uploadAs(owner, HttpMethod.PUT, "/shop/logo", "logo.png", picture);
    }

    private static long reds(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return Arrays.stream(pixels)
                    .filter(pixel -> (pixel & 0xffffff) == (RED.getRGB() & 0xffffff))
                    .count();
        }
    }

    private static byte[] picture(int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(RED);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
