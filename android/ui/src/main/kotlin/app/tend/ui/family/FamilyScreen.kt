package app.tend.ui.family

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.core.Caregiver
import app.tend.core.CaregiverProfile
import app.tend.core.CaregiverRole
import app.tend.core.ChildCard
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.FamilyScreen
import app.tend.core.Sex
import app.tend.ui.app.FamilyModel
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.parts.DateEntry
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Gap
import app.tend.ui.parts.Heading
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.io.Serializable
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** A page of rows below a title; what many quiet places look like. */
@Composable
internal fun QuietPage(
    title: String,
    onBack: () -> Unit,
    onSafety: (() -> Unit)?,
    content: @Composable ColumnScope.() -> Unit,
) {
    Column(
        Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(title, onSafety, back = onBack)
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            content()
            ScrollEnd()
        }
    }
}

/** Children and those who care for them. */
@Composable
fun FamilyPlace(
    model: FamilyModel,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val family = model.family.collectAsState().value ?: return
    Family(family, { command, then -> model.perform(command) { then() } }, onBack, onSafety)
}

/** [onCommand] carries a command out, and calls what is given with it once the journal took it. */
@Composable
fun Family(
    family: FamilyScreen,
    onCommand: (Command, () -> Unit) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    var child by rememberSaveable(stateSaver = childSaver) { mutableStateOf(null) }
    var caregiver by rememberSaveable(stateSaver = caregiverSaver) { mutableStateOf(null) }
    QuietPage(say("place_name_family"), onBack, onSafety) {
        Heading(say("children"))
        for (card in family.children) {
            WayRow(card.line.name, { child = ChildEdit.of(card) }, age(card), Icon.Person)
        }
        WayRow(say("add_one_child"), { child = ChildEdit() }, icon = Icon.Add)
        for (card in family.archivedChildren) {
            WayRow(
                say("archived", card.line.name),
                { onCommand(Command.ArchiveChild(card.line.id, false)) {} },
                say("bring_back"),
                Icon.Undo,
            )
        }
        Heading(say("caregivers"), Modifier.padding(top = Space.section))
        for (who in family.caregivers) {
            WayRow(who.profile.name, { caregiver = CaregiverEdit.of(who) }, who.profile.role?.let { say.choice("role", it) }, Icon.Person)
        }
        WayRow(say("add_caregiver"), { caregiver = CaregiverEdit() }, icon = Icon.Add)
        for (who in family.archivedCaregivers) {
            WayRow(
                say("archived", who.profile.name),
                { onCommand(Command.ArchiveCaregiver(who.id, false)) {} },
                say("bring_back"),
                Icon.Undo,
            )
        }
    }
    child?.let { ChildSheet(it, family.now, { child = null }, onCommand) }
    caregiver?.let { CaregiverSheet(it, { caregiver = null }, onCommand) }
}

private fun age(card: ChildCard) = listOfNotNull(card.line.ageWords, card.line.correctedWords).joinToString(", ")

/** A child as it is typed in its sheet. */
private class ChildEdit(
    val id: UUID? = null,
    name: String = "",
    born: LocalDate? = null,
    due: LocalDate? = null,
    sex: Sex? = null,
) {
    var name by mutableStateOf(name)
    var born by mutableStateOf(born)
    var due by mutableStateOf(due)
    var sex by mutableStateOf(sex)

    companion object {
        fun of(card: ChildCard) = with(card.profile) { ChildEdit(card.line.id, name, birthDate, dueDate, sex) }
    }
}

/** What is typed into a sheet outlives a turn of the phone and an app that was killed. */
private val childSaver =
    listSaver<ChildEdit?, Serializable?>(
        save = { edit -> if (edit == null) emptyList() else listOf(edit.id, edit.name, edit.born, edit.due, edit.sex) },
        restore = { (id, name, born, due, sex) ->
            ChildEdit(id as UUID?, name as String, born as LocalDate?, due as LocalDate?, sex as Sex?)
        },
    )

@Composable
private fun ChildSheet(
    edit: ChildEdit,
    now: Instant,
    onClose: () -> Unit,
    onCommand: (Command, () -> Unit) -> Unit,
) {
    val say = LocalStrings.current
    val today = LocalFormats.current.local(now).toLocalDate()

    fun done(command: Command) = onCommand(command, onClose)
    Sheet(
        say(if (edit.id == null) "add_one_child" else "edit_child"),
        onClose,
        icon = Icon.Person,
        bottom = {
            MainButton(
                say("save"),
                {
                    val profile = ChildProfile(edit.name.trim(), edit.born ?: today, edit.due, edit.sex)
                    done(edit.id?.let { Command.EditChild(it, profile) } ?: Command.AddChild(profile))
                },
                Modifier.fillMaxWidth(),
                Icon.Check,
                enabled = edit.name.isNotBlank(),
            )
        },
    ) {
        TextEntry(say("name"), edit.name, { edit.name = it })
        Gap(Space.m)
        DateEntry(say("born_on"), edit.born, { edit.born = it })
        Gap(Space.m)
        DateEntry(say("due_date"), edit.due, { edit.due = it }, onClear = { edit.due = null })
        FieldName(say("sex_for_growth"))
        OneOf(Sex.entries, edit.sex, { say.choice("sex", it) }, null) { edit.sex = it }
        edit.id?.let { id ->
            QuietButton(say("archive"), { done(Command.ArchiveChild(id, true)) }, Modifier.fillMaxWidth().padding(top = Space.xl))
        }
    }
}

/** A caregiver as typed in the sheet. */
private class CaregiverEdit(
    val id: UUID? = null,
    name: String = "",
    role: CaregiverRole? = null,
) {
    var name by mutableStateOf(name)
    var role by mutableStateOf(role)

    companion object {
        fun of(caregiver: Caregiver) = CaregiverEdit(caregiver.id, caregiver.profile.name, caregiver.profile.role)
    }
}

private val caregiverSaver =
    listSaver<CaregiverEdit?, Serializable?>(
        save = { edit -> if (edit == null) emptyList() else listOf(edit.id, edit.name, edit.role) },
        restore = { (id, name, role) -> CaregiverEdit(id as UUID?, name as String, role as CaregiverRole?) },
    )

@Composable
private fun CaregiverSheet(
    edit: CaregiverEdit,
    onClose: () -> Unit,
    onCommand: (Command, () -> Unit) -> Unit,
) {
    val say = LocalStrings.current

    fun done(command: Command) = onCommand(command, onClose)
    Sheet(
        say(if (edit.id == null) "add_caregiver" else "edit_caregiver"),
        onClose,
        icon = Icon.Person,
        bottom = {
            MainButton(
                say("save"),
                {
                    val profile = CaregiverProfile(edit.name.trim(), edit.role)
                    done(edit.id?.let { Command.EditCaregiver(it, profile) } ?: Command.AddCaregiver(profile))
                },
                Modifier.fillMaxWidth(),
                Icon.Check,
                enabled = edit.name.isNotBlank(),
            )
        },
    ) {
        TextEntry(say("name"), edit.name, { edit.name = it })
        FieldName(say("role"))
        OneOf(CaregiverRole.entries, edit.role, { say.choice("role", it) }, null) { edit.role = it }
        edit.id?.let { id ->
            QuietButton(say("archive"), { done(Command.ArchiveCaregiver(id, true)) }, Modifier.fillMaxWidth().padding(top = Space.xl))
        }
    }
}
