package app.tend.ui.exchange

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.core.BackUpFile
import app.tend.core.FamilyScreen
import app.tend.ui.app.Phone
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.words.Formats
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.io.File

/** The copies the journal takes by itself, and the way to put one in its place. */
@Composable
internal fun BackUps(
    family: FamilyScreen,
    phone: Phone,
    model: ExchangeModel,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    Heading(say("back_ups"), Modifier.padding(top = Space.section))
    Words(say("back_ups_about"), Type.detail, Modifier.padding(vertical = Space.xs), look.soft)
    family.backUpProblem?.let { Words(it, Type.body, Modifier.padding(vertical = Space.s), look.role.alert) }
    if (family.backUps.isEmpty()) Words(say("back_ups_none"), Type.body, Modifier.padding(vertical = Space.s))
    for (backUp in family.backUps) {
        val name = formats.dateWithYear(formats.local(backUp.takenAt).toLocalDate())
        val detail = say(if (backUp.good) "back_up_good" else "back_up_bad")
        if (backUp.good && phone.canPutBack) {
            WayRow(name, { model.backUp = backUp.path }, detail, Icon.Lock)
        } else {
            BackUpLine(name, detail, backUp)
        }
    }
    if (phone.canPutBack) WayRow(say("put_back_file"), { model.chooseBackUp() }, say("put_back_file_detail"), Icon.Undo)
}

/** A copy that can only be seen. */
@Composable
private fun BackUpLine(
    name: String,
    detail: String,
    backUp: BackUpFile,
) {
    val look = LocalLook.current
    Row(
        Modifier.fillMaxWidth().heightIn(min = 64.dp).semantics(mergeDescendants = true) {},
        Arrangement.spacedBy(Space.l),
        Alignment.CenterVertically,
    ) {
        Glyph(if (backUp.good) Icon.Lock else Icon.Edit, look.soft)
        Column(Modifier.weight(1f)) {
            Words(name, Type.subtitle)
            Words(detail, Type.detail, color = look.soft)
        }
    }
}

/** What a back-up is called in the question: its date, or the name of the file. */
internal fun nameOf(
    path: String,
    family: FamilyScreen?,
    formats: Formats,
): String =
    family?.backUps?.firstOrNull { it.path == path }?.let { formats.dateWithYear(formats.local(it.takenAt).toLocalDate()) }
        ?: File(path).name

/** The one thing that is asked twice: all of the journal is exchanged for the copy. */
@Composable
internal fun PutBackSheet(
    name: String,
    onClose: () -> Unit,
    onPutBack: () -> Unit,
) {
    val say = LocalStrings.current
    Sheet(say("put_back_title", name), onClose, icon = Icon.Undo) {
        Words(say("put_back_about"), Type.body, Modifier.padding(bottom = Space.l))
        MainButton(say("put_back_now"), onPutBack, Modifier.fillMaxWidth(), Icon.Check)
        QuietButton(say("cancel"), onClose, Modifier.fillMaxWidth().padding(top = Space.m))
    }
}
