package app.tend.phone

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.navigationBarsPadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.journal.JournalResult
import app.tend.ui.app.failure
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalStrings

/** One page with a sign, a title and what can be done. */
@Composable
private fun Page(
    icon: Icon,
    title: String,
    content: @Composable ColumnScope.() -> Unit,
) {
    val look = LocalLook.current
    Column(
        Modifier
            .fillMaxSize()
            .background(look.surface)
            .verticalScroll(rememberScrollState())
            .statusBarsPadding()
            .navigationBarsPadding()
            .padding(horizontal = Space.margin, vertical = Space.page)
            .widthIn(max = 480.dp),
        Arrangement.spacedBy(Space.l),
    ) {
        Glyph(icon, look.text, size = 40.dp)
        Heading(title, style = Type.headline)
        content()
    }
}

/** The lock in front of the app: nothing of the family can be seen. */
@Composable
internal fun LockedPage(onUnlock: () -> Unit) {
    val say = LocalStrings.current
    Page(Icon.Lock, say("outside_locked")) {
        MainButton(say("outside_unlock"), onUnlock, Modifier.fillMaxWidth(), Icon.Lock)
    }
}

/** What can be done about a journal that does not open. */
internal class WaysIn(
    val tryAgain: () -> Unit,
    val openBackUp: (path: String) -> Unit,
    val chooseBackUp: () -> Unit,
)

/** The journal does not open: why, and what can be done. Nothing of it was changed. */
@Composable
internal fun ShutPage(
    failure: JournalResult.Failure,
    backUpDay: String?,
    ways: WaysIn,
) {
    val say = LocalStrings.current
    val wide = Modifier.fillMaxWidth()
    Page(Icon.Journal, say("outside_shut")) {
        Words(say.failure(failure), Type.body)
        val backUp = (failure as? JournalResult.Damaged)?.backUp
        if (failure is JournalResult.Damaged) {
            Words(say("outside_damaged_about"), Type.detail, color = LocalLook.current.soft)
            if (backUp != null) {
                MainButton(say("outside_open_back_up", backUpDay.orEmpty()), { ways.openBackUp(backUp) }, wide, Icon.Check)
            }
            QuietButton(say("outside_choose_back_up"), ways.chooseBackUp, wide)
        }
        if (failure !is JournalResult.NewerFile) QuietButton(say("outside_try_again"), ways.tryAgain, wide)
    }
}
