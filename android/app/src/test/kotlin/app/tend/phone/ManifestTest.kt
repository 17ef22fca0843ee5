package app.tend.phone

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory

/** The manifest as a phone reads it, with what the libraries add. */
class ManifestTest {
    private fun read(file: File): Element =
        DocumentBuilderFactory
            .newInstance()
            .apply { isNamespaceAware = true }
            .newDocumentBuilder()
            .parse(file)
            .documentElement

    private fun Element.all(tag: String): List<Element> {
        val found = getElementsByTagName(tag)
        return (0 until found.length).map { found.item(it) as Element }
    }

    private fun Element.android(name: String): String = getAttributeNS("http://schemas.android.com/apk/res/android", name)

    private val manifest = read(File(System.getProperty("tend.manifest")))
    private val resources = File("src/main/res")

    @Test
    fun `the app may do nothing but this, and nothing over a network`() {
        val asked = manifest.all("uses-permission").map { it.android("name") }.toSet()
        val wanted =
            setOf(
                "android.permission.POST_NOTIFICATIONS",
                "android.permission.RECEIVE_BOOT_COMPLETED",
                "android.permission.USE_BIOMETRIC",
                // A library's own, between its own parts.
                "app.tend.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
            )
        assertEquals(wanted, asked)
    }

    @Test
    fun `it runs on Android 8 and later and is made for 16`() {
        val sdk = manifest.all("uses-sdk").single()
        assertEquals("26", sdk.android("minSdkVersion"))
        assertEquals("36", sdk.android("targetSdkVersion"))
        assertEquals("app.tend", manifest.getAttribute("package"))
    }

    @Test
    fun `other apps reach the window, the widget, the tile and what the system says, and nothing else`() {
        val components = listOf("activity", "receiver", "service", "provider").flatMap { manifest.all(it) }
        val open = components.filter { it.android("exported") == "true" && it.android("permission").isEmpty() }
        val names = open.map { it.android("name").substringAfterLast('.') }.toSet()
        assertEquals(setOf("MainActivity", "ChangedReceiver", "FamilyWidget"), names)
    }

    @Test
    fun `a back-up in a cloud never holds the journal, a new phone gets it whole`() {
        val rules = read(File(resources, "xml/backup_rules.xml"))
        val cloud =
            rules
                .all("cloud-backup")
                .single()
                .all("include")
                .map { it.getAttribute("domain") }
        val transfer =
            rules
                .all("device-transfer")
                .single()
                .all("include")
                .map { it.getAttribute("domain") }
        assertEquals(listOf("sharedpref"), cloud)
        assertEquals(setOf("file", "sharedpref"), transfer.toSet())
        for (folder in listOf("xml", "xml-v28")) {
            for (rule in read(File(resources, "$folder/backup_before_12.xml")).all("include")) {
                val stays = rule.getAttribute("domain") == "sharedpref"
                assertTrue(folder, stays || rule.getAttribute("requireFlags") == "deviceToDeviceTransfer")
            }
        }
        val application = manifest.all("application").single()
        assertEquals("@xml/backup_rules", application.android("dataExtractionRules"))
        assertEquals("@xml/backup_before_12", application.android("fullBackupContent"))
    }

    @Test
    fun `the parent may choose every language there are words in, and no other`() {
        val offered = read(File(resources, "xml/languages.xml")).all("locale").map { it.android("name") }.toSet()
        val there =
            File("../ui/src/main/res")
                .list { folder, name -> File(folder, "$name/strings.xml").exists() }
                .orEmpty()
                .map { it.removePrefix("values").removePrefix("-").ifEmpty { "en" } }
                .toSet()
        assertEquals(there, offered)
        assertEquals("@xml/languages", manifest.all("application").single().android("localeConfig"))
    }
}
