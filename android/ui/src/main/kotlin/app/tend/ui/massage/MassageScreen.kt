package app.tend.ui.massage

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.tend.core.BabyState
import app.tend.core.Command
import app.tend.core.MassageJournalScreen
import app.tend.core.MassageStartScreen
import app.tend.core.MassageWeek
import app.tend.core.RepeatOffer
import app.tend.core.StartAdvice
import app.tend.core.StartRoutine
import app.tend.core.UnfinishedSession
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.entry.MoreFields
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.ChildSwitch
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Heading
import app.tend.ui.parts.KindMark
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Segments
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.Instant
import java.util.UUID

/** How far back the sessions are told. */
internal const val JOURNAL_WEEKS = 4u

/** The place of massages: before one, those that were, and the guide. */
@Composable
fun MassagePlace(
    model: FamilyModel,
    child: UUID,
    onSession: () -> Unit,
    onComparison: () -> Unit,
    onRoutines: () -> Unit,
    onSafety: () -> Unit,
) {
    val phone = LocalPhone.current
    var part by rememberSaveable { mutableStateOf(0) }
    var applies by rememberSaveable { mutableStateOf(listOf<String>()) }
    var routine by rememberSaveable { mutableStateOf(0) }
    var before by rememberSaveable { mutableStateOf<BabyState?>(null) }
    val say = LocalStrings.current
    val start = screenOf(child to applies) { model.journal.massageStart(child, applies) }
    Column(
        Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("tab_massage"), onSafety)
        ChildSwitch()
        val parts = listOf(say("massage_begin"), say("massage_sessions"), say("massage_guide"))
        Segments(parts, part, { part = it }, Modifier.widthIn(max = 640.dp).padding(horizontal = Space.margin), Hue.Massage)
        Column(
            Modifier
                .weight(1f)
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            when (part) {
                0 -> {
                    if (start != null) {
                        val unfinished = start.unfinished
                        if (unfinished != null) {
                            Unfinished(unfinished, onSession) { model.perform(Command.LetGoMassage(unfinished.session)) }
                        } else {
                            start.repeat?.let { offer ->
                                Repeat(offer) { model.perform(Command.RepeatMassage(child, before, null, phone.now())) { onSession() } }
                            }
                            BeforePart(start, applies, { applies = it }, routine, { routine = it }, before, { before = it }, onRoutines)
                        }
                    }
                }

                1 -> {
                    screenOf(child) { model.journal.massageJournal(child, JOURNAL_WEEKS) }?.let { SessionsPart(it, onComparison) }
                }

                else -> {
                    screenOf(child) { model.journal.massageGuide(child) }?.let { GuidePart(it) }
                }
            }
            ScrollEnd()
        }
        if (part == 0 && start != null && start.unfinished == null) {
            val chosen = start.routines.getOrNull(routine)
            ThumbBar {
                BeginButton(start.advice, Modifier.weight(1f)) {
                    if (chosen != null) model.perform(begin(child, chosen, start, before, phone.now())) { onSession() }
                }
            }
        }
    }
}

private fun begin(
    child: UUID,
    routine: StartRoutine,
    start: MassageStartScreen,
    before: BabyState?,
    at: Instant,
) = Command.BeginMassage(child, routine.routine, routine.own, start.leaveOut, before, null, null, null, at)

/** A session that was left: go on with it, or let it go. */
@Composable
private fun Unfinished(
    session: UnfinishedSession,
    onGoOn: () -> Unit,
    onLetGo: () -> Unit,
) {
    val say = LocalStrings.current
    Words(session.sentence, Type.body, Modifier.padding(vertical = Space.l))
    MainButton(say("massage_go_on"), onGoOn, Modifier.fillMaxWidth(), Icon.Play)
    QuietButton(say("massage_let_go"), onLetGo, Modifier.fillMaxWidth().padding(top = Space.m))
}

/** The last massage once more, with one tap. */
@Composable
private fun Repeat(
    offer: RepeatOffer,
    onRepeat: () -> Unit,
) {
    val minutes = LocalFormats.current.duration(offer.minutes)
    val strokes = offer.strokes.joinToString(", ")
    WayRow(LocalStrings.current("massage_repeat", minutes), onRepeat, strokes, leading = { KindMark(Hue.Massage, Icon.Undo) })
    Rule()
}

/** Nothing is forbidden; what speaks against it is said, and the button is a quiet one. */
@Composable
private fun BeginButton(
    advice: StartAdvice,
    modifier: Modifier,
    onBegin: () -> Unit,
) {
    val say = LocalStrings.current
    if (advice == StartAdvice.FINE) {
        MainButton(say("massage_begin_now"), onBegin, modifier, Icon.Massage)
    } else {
        QuietButton(say("massage_begin_anyway"), onBegin, modifier, Icon.Massage)
    }
}

/** Three questions, what they come to, and which routine. */
@Composable
private fun ColumnScope.BeforePart(
    start: MassageStartScreen,
    applies: List<String>,
    onApplies: (List<String>) -> Unit,
    routine: Int,
    onRoutine: (Int) -> Unit,
    before: BabyState?,
    onBefore: (BabyState?) -> Unit,
    onRoutines: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    for (question in start.questions) {
        Heading(question.question, Modifier.padding(top = Space.xl, bottom = Space.s), Type.subtitle)
        val names = question.checks.associate { it.key to it.name }
        val chosen = applies.filter { it in names }
        AnyOf(names.keys.toList(), chosen, names::getValue, Hue.Massage) { onApplies(applies.filter { it !in names } + it) }
    }
    Words(start.sentence, Type.body, Modifier.padding(top = Space.xl))
    for (reason in start.reasons) Words("${reason.name}: ${reason.why}", Type.detail, Modifier.padding(top = Space.s), look.soft)
    Heading(say("massage_which_routine"), Modifier.padding(top = Space.xl, bottom = Space.xs), Type.subtitle)
    start.routines.forEachIndexed { index, offered -> RoutineRow(offered, index == routine) { onRoutine(index) } }
    WayRow(say("routines_title"), onRoutines, say("routines_way"), Icon.Edit)
    MoreFields {
        FieldName(say("state_before"))
        OneOf(BabyState.entries, before, { say.choice("state", it) }, Hue.Massage, onBefore)
    }
}

@Composable
private fun RoutineRow(
    routine: StartRoutine,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val colors = look.of(Hue.Massage)
    Column(
        Modifier
            .padding(vertical = Space.xs)
            .fillMaxWidth()
            .clip(RoundedCornerShape(Radius.chip))
            .background(if (chosen) colors.container else look.surface)
            .clickable(role = Role.RadioButton, onClick = onChoose)
            .padding(Space.m),
    ) {
        val color = if (chosen) colors.onContainer else look.text
        val minutes = LocalFormats.current.duration(routine.minutes)
        Words(say("massage_routine", routine.name, minutes), Type.subtitle, color = color)
        Words(routine.about, Type.detail, color = if (chosen) colors.onContainer else look.soft)
        for (words in routine.ratherNot) Words(words, Type.detail, color = color)
    }
}

/** Weeks with their sentences; no marks, no verdicts. */
@Composable
private fun SessionsPart(
    screen: MassageJournalScreen,
    onComparison: () -> Unit,
) {
    val formats = LocalFormats.current
    val say = LocalStrings.current
    screen.empty?.let { Words(it, Type.body, Modifier.padding(vertical = Space.l)) }
    for (week in screen.weeks.filter { it.sentences.isNotEmpty() }) {
        Heading(formats.period(week.first, week.last), Modifier.padding(top = Space.xl), Type.subtitle)
        for (sentence in week.sentences) Words(sentence, Type.body, Modifier.padding(top = Space.xs))
        WeekDetails(week)
    }
    Rule(Modifier.padding(top = Space.xl))
    WayRow(say("comparison_title"), onComparison, say("comparison_way"), leading = { KindMark(Hue.Massage, Icon.Massage) })
}

/** Which areas, how sessions ended, at what time they began: counts, as noted. */
@Composable
private fun WeekDetails(week: MassageWeek) {
    val formats = LocalFormats.current
    val say = LocalStrings.current
    val soft = LocalLook.current.soft
    val areas = week.areas.joinToString(", ") { say("name_times", it.name, it.sessions.toInt()) }
    val outcomes = week.outcomes.joinToString(", ") { say("name_times", it.name, it.times.toInt()) }
    val time = week.usualTime?.let { say("massage_usual_time", formats.time(it)) }
    for (line in listOfNotNull(areas, outcomes, time).filter(String::isNotEmpty)) {
        Words(line, Type.detail, Modifier.padding(top = Space.hair), soft)
    }
}
