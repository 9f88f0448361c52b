package dais.world;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML that anybody may have written: no DOCTYPE, no entities of its own, nothing from outside.
public final class SafeXml {
    private SafeXml() {
    }

    /// A reader over one document.
    ///
    /// @throws XMLStreamException where it is no XML, or declares a DOCTYPE when that is reached
    public static XMLStreamReader read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
