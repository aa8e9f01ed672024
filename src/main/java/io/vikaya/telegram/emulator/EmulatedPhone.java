package io.vikaya.telegram.emulator;

import io.vikaya.telegram.emulator.EmulatorStore.ChatMessage;
import io.vikaya.telegram.emulator.EmulatorStore.Person;
import io.vikaya.telegram.emulator.EmulatorStore.StoredFile;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do on their phones: write, press, send pictures. Each becomes an update for the bot. */
@Component
@ConditionalOnProperty("vikaya.telegram.emulator")
@Transactional
public class EmulatedPhone {

    private static final int LONG_SIDE = 1280;
    private static final float QUALITY = 0.87f;

    private final EmulatorStore store;

    EmulatedPhone(EmulatorStore store) {
        this.store = store;
    }

    public ChatMessage write(Person person, String text) {
        var message = store.addMessage(person.chatId(), false, text, null, false, List.of(), false);
        store.addUpdate(id -> BotApiJson.messageUpdate(id, message, person));
        return message;
    }

    public void press(Person person, ChatMessage message, String action) {
        store.addUpdate(id -> BotApiJson.pressUpdate(id, message, person, action));
    }

    /**
     * Sends a file.
     *
     * @param asPhoto compressed the way Telegram does; otherwise as it is
     * @param receipt the bank app made it
     */
    public ChatMessage send(
            Person person, String name, String mediaType, byte[] content, boolean asPhoto, boolean receipt) {
        StoredFile file = asPhoto
                ? store.addFile("photo.jpg", "image/jpeg", compress(content))
                : store.addFile(name, mediaType, content);
        var message = store.addMessage(person.chatId(), false, null, file, asPhoto, List.of(), receipt);
        store.addUpdate(id -> BotApiJson.messageUpdate(id, message, person));
        return message;
    }

    /** Telegram scales photos down to 1280 pixels and compresses them again; what is no picture passes as it is. */
    private static byte[] compress(byte[] content) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                return content;
            }
            var factor = Math.min(1.0, (double) LONG_SIDE / Math.max(image.getWidth(), image.getHeight()));
            var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
            var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
            var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = scaled.createGraphics();
            pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
            pen.dispose();
            return jpeg(scaled);
        } catch (IOException e) {
            return content;
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
