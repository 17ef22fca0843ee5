package app.tend.ui.massage

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.CueButton
import app.tend.core.MassageOutcome
import app.tend.core.Permission
import app.tend.core.SessionEnd
import app.tend.core.SessionEvent
import app.tend.core.SessionScreen
import app.tend.core.StepShown
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.readingOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Heading
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.LocalChildren
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.SoftButton
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.Words
import app.tend.ui.parts.clearOfBottom
import app.tend.ui.words.LocalStrings
import java.util.UUID

/** Room for the word beside the mark of the pause. */
private val WIDE_ENOUGH = 330.dp

private const val EASY_CUES = 4
private const val CALMEST = 5

/** A guided session, wired to the journal: kept tap by tap, so it goes on after the app was killed. */
@Composable
fun SessionPlace(
    model: FamilyModel,
    child: UUID,
    onLeave: () -> Unit,
    onSaved: () -> Unit,
    onSafety: () -> Unit,
) {
    val phone = LocalPhone.current
    val screen = (readingOf(child) { model.journal.massageSession(child) } ?: return).value
    var saving by rememberSaveable { mutableStateOf(false) }
    if (screen == null) {
        // It is saved, or its beginning was undone: there is nothing to guide.
        LaunchedEffect(Unit) { if (saving) onSaved() else onLeave() }
        return
    }
    DisposableEffect(Unit) {
        phone.keepOn(true)
        onDispose { phone.keepOn(false) }
    }
    val tell = { event: SessionEvent -> model.quietly(Command.MassageEvent(screen.session, event, phone.now())) }
    val end = screen.end
    when {
        end != null -> {
            val save = {
                saving = true
                model.perform(Command.SaveMassage(screen.session))
            }
            After(screen, end, tell, save, onSafety)
        }

        screen.permission == Permission.NOT_ASKED -> {
            Asking(screen, tell, onLeave, onSafety)
        }

        else -> {
            Session(screen, tell, onSafety)
        }
    }
}

/** The baby is asked first; no is a good answer. */
@Composable
private fun Asking(
    screen: SessionScreen,
    tell: (SessionEvent) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    Column(Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding()) {
        TopBar(screen.routineName, onSafety, LocalChildren.current?.name, onBack, close = true)
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState()).padding(horizontal = Space.margin)) {
            Heading(say("massage_ask"), style = Type.headline)
            Words(screen.step?.how ?: screen.sentence, Type.body, Modifier.padding(top = Space.m))
            screen.step?.say?.let { Words(it, Type.body, Modifier.padding(top = Space.s), LocalLook.current.soft) }
        }
        Column(
            Modifier.padding(horizontal = Space.margin).clearOfBottom().padding(bottom = Space.l),
            Arrangement.spacedBy(Space.m),
        ) {
            for (button in screen.answerButtons) {
                val answer = { tell(SessionEvent.Asked(button.answer)) }
                if (button.answer == Permission.YES) {
                    MainButton(button.name, answer, Modifier.fillMaxWidth())
                } else {
                    QuietButton(button.name, answer, Modifier.fillMaxWidth(), height = 60.dp)
                }
            }
        }
    }
}

/** The picture has the room; cues, back, pause and next lie at the thumb; stopping is never hidden. */
@Composable
fun Session(
    screen: SessionScreen,
    tell: (SessionEvent) -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val step = screen.step
    var more by rememberSaveable { mutableStateOf(false) }
    // Large text leaves no room for the picture: then the page scrolls.
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    val page =
        Modifier
            .fillMaxSize()
            .background(look.surface)
            .statusBarsPadding()
            .clearOfBottom()
    Column(if (large) page.verticalScroll(rememberScrollState()) else page) {
        Row(
            Modifier.fillMaxWidth().padding(start = Space.margin, end = Space.s, top = Space.s),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Column(Modifier.weight(1f)) {
                Areas(screen)
                val place = say("massage_place", screen.place.toInt(), screen.places.toInt())
                Words(
                    listOfNotNull(LocalChildren.current?.name, step?.areaName, place).joinToString(", "),
                    Type.detail,
                    Modifier.padding(top = Space.s),
                    look.soft,
                )
            }
            RoundButton(Icon.More, say("massage_more"), { more = true })
            RoundButton(Icon.Safety, say("safety"), onSafety)
        }
        val room = if (large) Modifier.height(240.dp) else Modifier.weight(1f)
        // The mat reaches from edge to edge, whatever the shape of the screen.
        Box(room.fillMaxWidth().padding(vertical = Space.s).background(look.role.surfaceContainer), Alignment.Center) {
            screen.picture?.let { StrokeView(it, step?.how.orEmpty(), !screen.paused, Modifier.fillMaxSize()) }
        }
        Column(Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m)) {
            if (step != null) StepWords(screen, step)
            Cues(screen, tell)
            BoxWithConstraints {
                // On a narrow phone the mark says it alone.
                val words = maxWidth >= WIDE_ENOUGH && !large
                val next: @Composable (Modifier) -> Unit = {
                    MainButton(say("massage_next"), { tell(SessionEvent.Next) }, it, Icon.Next, after = true, height = Touch.next)
                }
                // Large words on a narrow phone need a row of their own.
                val apart = large && maxWidth < WIDE_ENOUGH
                Column {
                    if (apart) next(Modifier.fillMaxWidth().padding(top = Space.m))
                    Row(
                        Modifier.fillMaxWidth().height(IntrinsicSize.Min).padding(top = Space.m),
                        Arrangement.spacedBy(Space.s),
                        Alignment.CenterVertically,
                    ) {
                        SoftButton(null, Icon.Back, say("massage_back"), { tell(SessionEvent.Back) }, Modifier.width(72.dp), Touch.next)
                        val pause = say(if (screen.paused) "go_on" else "pause")
                        val icon = if (screen.paused) Icon.Play else Icon.Pause
                        val event = if (screen.paused) SessionEvent.Resume else SessionEvent.Pause
                        SoftButton(pause.takeIf { words }, icon, pause, { tell(event) }, Modifier.weight(1f), Touch.next)
                        if (!apart) next(Modifier.weight(1.2f))
                    }
                }
            }
            StopPart(screen, tell)
        }
    }
    if (more) MoreOfSession(screen, { more = false }, tell)
}

/** The name of the stroke and one sentence; when cues gather, a line takes its place. */
@Composable
private fun StepWords(
    screen: SessionScreen,
    step: StepShown,
) {
    val look = LocalLook.current
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Words(step.name, Type.headline, align = TextAlign.Center)
        val words = screen.advice?.sentence ?: screen.otherSideSentence ?: screen.timeIsUp ?: step.how
        Words(words, Type.body, Modifier.padding(top = Space.xs), look.soft, TextAlign.Center)
        if (screen.advice == null) Words(step.say, Type.detail, Modifier.padding(top = Space.xs), look.soft, TextAlign.Center)
    }
}

/** Where we are in the routine; no seconds, no hurry. */
@Composable
private fun Areas(screen: SessionScreen) {
    val look = LocalLook.current
    val here = screen.areas.indexOfFirst { it.here }
    val spoken =
        screen.areas
            .getOrNull(here)
            ?.name
            .orEmpty()
    Row(Modifier.fillMaxWidth().semantics { contentDescription = spoken }, Arrangement.spacedBy(Space.xs)) {
        screen.areas.forEachIndexed { index, area ->
            val done = index <= here && !area.leftOut
            val color = if (done) look.of(Hue.Massage).color else look.role.surfaceHighest
            Box(
                Modifier
                    .weight(1f)
                    .height(6.dp)
                    .clip(CircleShape)
                    .background(color),
            )
        }
    }
}

/** Cues in one row, tapped with a knuckle. */
@Composable
private fun Cues(
    screen: SessionScreen,
    tell: (SessionEvent) -> Unit,
) {
    // As many that say yes as that say no, those that are easy to see first.
    val (yes, no) = screen.cueGroups.sortedByDescending { it.easyToSee }.partition { it.saysYes }
    val all = listOf(yes, no).flatMap { groups -> groups.flatMap { it.cues }.take(EASY_CUES / 2) }
    val inRow = if (LocalDensity.current.fontScale > LARGE_TEXT) 1 else EASY_CUES
    Column(Modifier.padding(top = Space.l), Arrangement.spacedBy(Space.s)) {
        all.chunked(inRow).forEach { row ->
            Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min), Arrangement.spacedBy(Space.s)) {
                for (cue in row) CueTile(cue, Modifier.weight(1f).fillMaxHeight()) { tell(SessionEvent.CueSeen(cue.key)) }
            }
        }
    }
}

@Composable
private fun CueTile(
    cue: CueButton,
    modifier: Modifier,
    onSeen: () -> Unit,
) {
    val look = LocalLook.current
    val colors = look.of(Hue.Massage)
    val shape = RoundedCornerShape(Radius.chip)
    val seen = cue.seen > 0u
    Column(
        modifier
            .heightIn(min = Touch.cue)
            .clip(shape)
            .background(if (seen) colors.container else look.role.surfaceContainer)
            .border(if (seen) 2.dp else 1.dp, if (seen) colors.color else look.rule, shape)
            .clickable(role = Role.Button, onClick = onSeen)
            .padding(Space.xs, Space.s),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        val color = if (seen) colors.onContainer else look.text
        val words = if (cue.seen > 1u) "${cue.name} ×${cue.seen}" else cue.name
        Words(words, Type.caption, color = color, align = TextAlign.Center)
    }
}

/** On its own line, never hidden, never red: stopping is a good ending. */
@Composable
private fun StopPart(
    screen: SessionScreen,
    tell: (SessionEvent) -> Unit,
) {
    val say = LocalStrings.current
    var stopping by rememberSaveable { mutableStateOf(false) }
    if (!stopping) {
        QuietButton(say("massage_stop"), { stopping = true }, Modifier.fillMaxWidth().padding(top = Space.m), Icon.Stop)
        return
    }
    FieldName(say("how_it_ended"))
    Chips {
        for (button in screen.outcomeButtons) {
            Choice(button.name, false, { tell(SessionEvent.Stop(button.outcome)) }, hue = Hue.Massage)
        }
        Choice(say("massage_not_yet"), false, { stopping = false })
    }
}

/** How it was afterwards; nothing has to be answered. */
@Composable
private fun After(
    screen: SessionScreen,
    end: SessionEnd,
    tell: (SessionEvent) -> Unit,
    onDone: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    val after = end.after
    var learned by rememberSaveable { mutableStateOf(after.learned.orEmpty()) }

    fun answer(
        state: app.tend.core.BabyState? = after.state,
        calm: UByte? = after.calm,
    ) = tell(SessionEvent.Afterwards(state, calm, learned.ifBlank { null }))
    Column(Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding()) {
        TopBar(screen.routineName, onSafety, LocalChildren.current?.name)
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState()).padding(horizontal = Space.margin)) {
            Words(end.sentence, Type.title)
            if (end.outcome != MassageOutcome.BABY_SAID_NO) {
                FieldName(after.stateQuestion)
                val names = screen.stateButtons.associate { it.state to it.name }
                OneOf(names.keys.toList(), after.state, names::getValue, Hue.Massage) { answer(state = it) }
                FieldName(after.calmQuestion)
                OneOf((1..CALMEST).map { it.toUByte() }, after.calm, { it.toString() }, Hue.Massage) { answer(calm = it) }
            }
            FieldName(after.learnedQuestion)
            TextEntry(say("note"), learned, { learned = it }, lines = 2)
            ScrollEnd()
        }
        ThumbBar {
            MainButton(
                say("save"),
                {
                    if (learned.isNotBlank()) answer()
                    onDone()
                },
                Modifier.weight(1f),
                Icon.Check,
            )
        }
    }
}
