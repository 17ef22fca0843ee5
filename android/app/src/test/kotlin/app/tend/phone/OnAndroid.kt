package app.tend.phone

import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Bundle
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.RunningTimer
import app.tend.core.TodayScreen
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File
import java.time.Duration
import java.util.UUID

/** A phone with Android 16, the app on it, and the real journal. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [36], qualifiers = "en-rUS-w412dp-h915dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class OnAndroid {
    protected val app: TendApplication get() = RuntimeEnvironment.getApplication() as TendApplication

    /** The open journal. */
    protected val journal: TendJournal
        get() {
            waitFor("the journal to open") { app.house.door.value is Door.Open }
            return (app.house.door.value as Door.Open).journal
        }

    private val opened = mutableListOf<ActivityController<MainActivity>>()

    /** Compose keeps one clock for the whole process: what a test leaves undone would stop the next one. */
    @After
    fun leaveNothingUndone() {
        for (controller in opened) runCatching { controller.close() }
        (app.house.door.value as? Door.Open)?.let { runBlocking { it.journal.close() } }
        // Other threads may still answer a screen that is gone.
        repeat(30) {
            shadowOf(Looper.getMainLooper()).idleFor(FRAME)
            Thread.sleep(5)
        }
    }

    /** Lets the phone go on until something is so. */
    protected fun waitFor(
        what: String,
        isSo: () -> Boolean,
    ) {
        val end = System.nanoTime() + PATIENCE.toNanos()
        while (true) {
            shadowOf(Looper.getMainLooper()).idleFor(FRAME)
            if (isSo()) return
            check(System.nanoTime() < end) { "waited in vain for $what; seen: ${opened.map { Eyes(it.get()).words }}" }
            Thread.sleep(5)
        }
    }

    /** Lets the phone go on for a while, for what must not happen. */
    protected fun letGoOn() {
        repeat(40) {
            shadowOf(Looper.getMainLooper()).idleFor(FRAME)
            Thread.sleep(5)
        }
    }

    protected fun <T> ask(question: suspend TendJournal.() -> JournalResult<T>): T {
        val answer = journal.let { runBlocking { it.question() } }
        return checkNotNull(answer.valueOrNull()) { "failed to ${(answer as JournalResult.Failure).text}" }
    }

    /** A family with one child; who it is. */
    protected fun family(name: String = "Mila"): UUID {
        val zone = Command.ChangeZone(app.phone.now().minus(Duration.ofDays(60)), app.phone.zone.id)
        ask { perform(zone) }
        return child(name)
    }

    /** Another child of the family. */
    protected fun child(name: String): UUID {
        val born =
            app.phone
                .now()
                .atZone(app.phone.zone)
                .toLocalDate()
                .minusDays(50)
        return checkNotNull(ask { perform(Command.AddChild(ChildProfile(name, born, null, null))) }.child)
    }

    protected fun today(child: UUID): TodayScreen = ask { today(child).first() }

    protected fun running(child: UUID): List<RunningTimer> = today(child).running

    /** The activity as the launcher opens it, or as another app does; with what it kept before its process died. */
    protected fun open(
        intent: Intent = Intent(Intent.ACTION_MAIN),
        kept: Bundle? = null,
    ): ActivityController<MainActivity> {
        val controller = Robolectric.buildActivity(MainActivity::class.java, intent)
        opened += controller
        return if (kept == null) controller.setup() else controller.setup(kept)
    }

    private companion object {
        val PATIENCE: Duration = Duration.ofSeconds(System.getProperty("tend.patience")?.toLong() ?: 20)
        val FRAME: Duration = Duration.ofMillis(16)
    }
}

/** A view as it is drawn, written down to be looked at: target/kotlin/app/pictures. */
internal fun pictureOf(
    view: View,
    name: String,
): Bitmap {
    val picture = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(picture))
    val file = File(System.getProperty("tend.pictures"), "$name.png")
    file.parentFile?.mkdirs()
    file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, PERFECT, it) }
    return picture
}

private const val PERFECT = 100

/** What a parent sees and touches in an activity: the semantics of Compose. */
class Eyes(
    private val activity: MainActivity,
) {
    // Nothing is drawn here by itself, so nothing would be laid out.
    private val nodes: List<SemanticsNode>
        get() =
            roots(activity.window.decorView).flatMap {
                it.measureAndLayoutForTest()
                it.semanticsOwner.getAllSemanticsNodes(mergingEnabled = true)
            }

    /** Every word that is written or spoken. */
    val words: List<String> get() = nodes.flatMap(::wordsOf)

    fun see(words: String): Boolean = this.words.any { words in it }

    /** Taps what is called so; false when nothing is, or when it cannot be tapped. */
    fun tap(words: String): Boolean {
        val node =
            nodes.firstOrNull { node -> wordsOf(node).any { words in it } && SemanticsActions.OnClick in node.config } ?: return false
        return node.config[SemanticsActions.OnClick].action?.invoke() == true
    }

    /** Writes into the field that is called so; false when there is none. */
    fun type(
        field: String,
        text: String,
    ): Boolean {
        val node =
            nodes.firstOrNull { node -> SemanticsActions.SetText in node.config && wordsOf(node).any { field in it } } ?: return false
        return node.config[SemanticsActions.SetText].action?.invoke(AnnotatedString(text)) == true
    }

    private fun wordsOf(node: SemanticsNode): List<String> =
        node.config
            .getOrNull(SemanticsProperties.Text)
            .orEmpty()
            .map { it.text } + node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()

    private fun roots(view: View): List<ViewRootForTest> =
        when (view) {
            is ViewRootForTest -> listOf(view)
            is ViewGroup -> (0 until view.childCount).flatMap { roots(view.getChildAt(it)) }
            else -> emptyList()
        }
}
