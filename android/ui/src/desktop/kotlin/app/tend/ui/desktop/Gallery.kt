package app.tend.ui.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.journal.valueOrNull
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Screen
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.nio.file.Path
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.Locale
import java.util.UUID

/** One picture of the gallery: a moment of the made-up family, and where it is looked at. */
data class Shot(
    val name: String,
    val at: Instant? = MadeUpFamily.at(3, 12),
    val screen: Screen = Screen.Today,
    val about: String? = null,
    val frame: Frame = Frame(),
    val light: LightChoice = LightChoice.Light,
    val twins: Boolean = false,
    val massage: Boolean = false,
    val experiment: Boolean = false,
    val tenWeeks: Boolean = false,
    val newborn: Boolean = false,
    val empty: Boolean = false,
    val open: EntryKind? = null,
    val language: Locale = Locale.ENGLISH,
    val also: List<(UUID) -> Command> = emptyList(),
    val locks: Boolean = false,
    val zone: ZoneId = MadeUpFamily.zone,
    val locale: String = "en-IE",
)

/** A clock that stands until it is moved. */
class HandClock(
    @Volatile var now: Instant,
) : Clock() {
    override fun instant(): Instant = now

    override fun getZone(): ZoneId = ZoneOffset.UTC

    override fun withZone(zone: ZoneId): Clock = this
}

internal val SPANISH: Locale = Locale.forLanguageTag("es")
private val night = MadeUpFamily.at(3, 12)
private val afternoon = MadeUpFamily.at(14, 20)
private val evening = MadeUpFamily.at(20, 48)

/** Every place a parent can come to; [Variant] says in how many ways each is looked at. */
val GALLERY: List<Shot> =
    listOf(
        Shot("first-start", at = null),
        Shot("today-asleep", night),
        Shot("today-asleep-dark", night, light = LightChoice.Dark),
        Shot("today-asleep-night", night, light = LightChoice.Night),
        Shot("today-asleep-large", night, frame = Frame(text = 2f)),
        Shot("today-asleep-narrow", night, frame = Frame(320, 640)),
        Shot("today-asleep-right-to-left", night, frame = Frame(rightToLeft = true)),
        Shot("today-asleep-tablet", night, frame = Frame(1024, 768, 1.5f)),
        Shot("today-awake", afternoon),
        Shot("today-twins", night, twins = true),
        Shot("review-week", evening, Screen.Review, frame = Frame(height = 2600)),
        Shot("review-ten-weeks", evening, Screen.Review, frame = Frame(height = 2600), tenWeeks = true),
        Shot("today-ten-weeks", evening, tenWeeks = true),
        Shot("review-week-night", evening, Screen.Review, light = LightChoice.Night),
        Shot("review-week-large", evening, Screen.Review, frame = Frame(text = 2f)),
        Shot("massage-before", evening, Screen.Massage),
        Shot("massage-session", evening, Screen.Session, massage = true),
        Shot("massage-session-night", evening, Screen.Session, light = LightChoice.Night, massage = true),
        Shot("paint", MadeUpFamily.at(7, 24), Screen.Paint),
        Shot("paint-night", MadeUpFamily.at(7, 24), Screen.Paint, light = LightChoice.Night),
        Shot("crying", evening, Screen.Crying, frame = Frame(height = 2400)),
        Shot("crying-ten-weeks", evening, Screen.Crying, frame = Frame(height = 2600), tenWeeks = true),
        Shot("crying-dark", evening, Screen.Crying, light = LightChoice.Dark),
        Shot("crying-night", evening, Screen.Crying, frame = Frame(height = 2400), light = LightChoice.Night),
        Shot("crying-large", evening, Screen.Crying, frame = Frame(text = 2f)),
        Shot("crying-narrow", evening, Screen.Crying, frame = Frame(320, 640)),
        Shot("crying-right-to-left", evening, Screen.Crying, frame = Frame(height = 2400, rightToLeft = true)),
        Shot("crying-german", evening, Screen.Crying, language = Locale.GERMAN),
        Shot("first-weeks", evening, Screen.FirstWeeks, frame = Frame(height = 1700), newborn = true),
        Shot("first-weeks-night", evening, Screen.FirstWeeks, light = LightChoice.Night, newborn = true),
        Shot("first-weeks-large", evening, Screen.FirstWeeks, frame = Frame(text = 2f), newborn = true),
        Shot("today-newborn", evening, newborn = true),
        Shot("massage-before-large", evening, Screen.Massage, frame = Frame(text = 2f)),
        Shot("massage-before-again", evening, Screen.Massage, also = listOf(MadeUpFamily::massageWithStrokes)),
        Shot("routines", evening, Screen.Routines, also = listOf { _ -> MadeUpFamily.routine() }),
        Shot("routines-night", evening, Screen.Routines, light = LightChoice.Night, also = listOf { _ -> MadeUpFamily.routine() }),
        Shot("comparison-coin", evening, Screen.Comparison, experiment = true),
        Shot("comparison-coin-dark", evening, Screen.Comparison, light = LightChoice.Dark, experiment = true),
        Shot("comparison-large", evening, Screen.Comparison, frame = Frame(text = 2f)),
        Shot("family", afternoon, Screen.Family),
        Shot("settings", afternoon, Screen.Settings, frame = Frame(height = 1300), locks = true),
        Shot("settings-night", afternoon, Screen.Settings, frame = Frame(height = 1300), light = LightChoice.Night, locks = true),
        Shot("exchange", afternoon, Screen.Exchange),
        Shot("comparison", afternoon, Screen.Comparison),
        Shot("safety", night, Screen.Safety),
        Shot("safety-night", night, Screen.Safety, light = LightChoice.Night),
        Shot("learn", afternoon, Screen.Learn),
        Shot("growth", afternoon, Screen.Growth),
        Shot("parent", afternoon, Screen.Parent),
        Shot("sheet-feed", afternoon, open = EntryKind.FEED),
        Shot("sheet-feed-night", night, light = LightChoice.Night, open = EntryKind.FEED),
        Shot("sheet-cry", afternoon, open = EntryKind.CRY),
        Shot("sheet-medicine", afternoon, open = EntryKind.MEDICINE),
        Shot("today-german", afternoon, language = Locale.GERMAN),
        Shot("today-narrow-german", night, frame = Frame(320, 640), language = Locale.GERMAN),
        Shot("journal-german", night, Screen.Journal, language = Locale.GERMAN),
        Shot("review-german", evening, Screen.Review, frame = Frame(height = 2600), language = Locale.GERMAN),
        Shot("massage-before-german", evening, Screen.Massage, language = Locale.GERMAN),
        Shot("massage-session-german", evening, Screen.Session, massage = true, language = Locale.GERMAN),
        Shot("comparison-german", afternoon, Screen.Comparison, language = Locale.GERMAN),
        Shot("safety-german", night, Screen.Safety, language = Locale.GERMAN),
        Shot("settings-spanish", afternoon, Screen.Settings, language = SPANISH),
        Shot("today-spanish", night, language = SPANISH),
        Shot("review-spanish", evening, Screen.Review, frame = Frame(height = 2600), language = SPANISH),
        Shot("massage-before-spanish", evening, Screen.Massage, language = SPANISH),
        Shot("learn-spanish", afternoon, Screen.Learn, language = SPANISH),
        Shot("parent-spanish", afternoon, Screen.Parent, language = SPANISH),
        Shot("journal", night, Screen.Journal),
        Shot("journal-dark", night, Screen.Journal, light = LightChoice.Dark),
        Shot("journal-large", night, Screen.Journal, frame = Frame(text = 2f)),
    )

private const val BACK_UP_PATIENCE = 10_000_000_000L

/** A phone with a made-up family at one moment; closed with [close]. */
class Staged(
    private val shot: Shot,
) : AutoCloseable {
    private val folder = Files.createTempDirectory("tend-picture")
    private val now = shot.at ?: MadeUpFamily.at(10, 2)
    val clock = HandClock(now)
    val phone =
        DesktopPhone(
            clock,
            shot.zone,
            "IE",
            mutableMapOf("light" to shot.light.name, "place" to "${shot.screen.name}:${shot.about.orEmpty()}").apply {
                if (shot.open != null) put("open", "${shot.open.name}:")
            },
            shot.locks,
            shot.locale,
        )
    private val file = folder.resolve("family.tend")
    val work = JournalWork()
    var journal by mutableStateOf(open())
        private set

    /** What is on the screen begins anew when a back-up was put in place, and only then. */
    private var timesPutBack by mutableIntStateOf(0)
    val strings = XmlStrings(shot.language)

    init {
        phone.onPutBack = { backUp ->
            journal = putBack(journal, file, backUp, phone, shot.language, work)
            timesPutBack += 1
        }
        if (shot.tenWeeks) {
            runBlocking { journal.fillWithMadeUpFamily(1uL, MadeUpFamily.zone.id) }
        } else if (shot.newborn) {
            runBlocking { MadeUpFamily.logNewborn(journal, now) }
        } else if (shot.empty) {
            runBlocking { MadeUpFamily.begin(journal) }
        } else if (shot.at != null) {
            runBlocking {
                val child = MadeUpFamily.log(journal, now, shot.twins)
                if (shot.massage) MadeUpFamily.beginMassage(journal, child, now)
                if (shot.experiment) MadeUpFamily.beginExperiment(journal, child)
                for (command in shot.also) journal.perform(command(child))
            }
        }
        if (shot.at != null) awaitBackUp()
    }

    /** The journal writes its daily back-up beside everything else; pictures show it. */
    private fun awaitBackUp() {
        val latest = System.nanoTime() + BACK_UP_PATIENCE
        while (runBlocking { journal.family().first() }.valueOrNull()?.backUps.isNullOrEmpty()) {
            check(System.nanoTime() < latest) { "no back-up is taken" }
            Thread.sleep(1)
        }
    }

    private fun open() = openJournal(file, phone, shot.language, work)

    /** As when the app was killed and is opened again: nothing is left but the file. */
    fun reopen() {
        runBlocking { journal.close() }
        journal = open()
    }

    @Composable
    fun App() = key(timesPutBack) { DesktopApp(journal, phone, strings) { phone.given += "look around" } }

    override fun close() {
        work.goOn()
        runBlocking { journal.close() }
        folder.toFile().deleteRecursively()
    }
}

/** Writes the gallery into [folder]; only names that hold [only], when given. */
fun writePictures(
    folder: Path,
    only: String? = null,
) {
    Files.createDirectories(folder)
    for (shot in PICTURES.filter { only == null || only in it.name }) {
        val png = Staged(shot).use { staged -> picture(shot.frame, staged.work) { staged.App() } }
        Files.write(folder.resolve("${shot.name}.png"), png)
    }
}
