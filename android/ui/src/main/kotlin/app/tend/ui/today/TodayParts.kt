package app.tend.ui.today

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import app.tend.core.EntryKind
import app.tend.core.EveningChoice
import app.tend.core.EveningQuestion
import app.tend.core.MomentState
import app.tend.core.RunningTimer
import app.tend.core.TodayScreen
import app.tend.ui.app.LocalLights
import app.tend.ui.app.LocalPhone
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Choice
import app.tend.ui.parts.Figure
import app.tend.ui.parts.Heading
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.SoftButton
import app.tend.ui.parts.Words
import app.tend.ui.parts.choice
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.NOT_KNOWN
import java.time.LocalDate

@Composable
private fun skyText(screen: TodayScreen): Color {
    val look = LocalLook.current
    return screen.moment.state.hue
        ?.let { look.of(it).onContainer } ?: look.text
}

/** Name and age, or the children's names as a switch; more and safety at the end. */
@Composable
internal fun TodayBar(
    parts: TodayParts,
    icons: Boolean = true,
) {
    val screen = parts.screen
    val text = skyText(screen)
    val around = Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = Space.margin, end = Space.s, top = Space.s)
    val name: @Composable (Modifier, TextStyle) -> Unit = { modifier, style ->
        Column(modifier) {
            Heading(screen.child.name, style = style, color = text)
            Words(age(screen), Type.detail, color = text)
        }
    }
    BoxWithConstraints {
        // Large words on a narrow phone have the line beneath the icons.
        val apart = LocalDensity.current.fontScale > LARGE_TEXT && maxWidth < Space.narrowBelow
        Column {
            Row(around, Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
                when {
                    screen.others.isNotEmpty() -> {
                        Row(
                            Modifier.weight(1f).horizontalScroll(rememberScrollState()),
                            Arrangement.spacedBy(Space.s),
                        ) { Children(parts, text) }
                    }

                    apart -> {
                        Spacer(Modifier.weight(1f))
                    }

                    else -> {
                        name(Modifier.weight(1f), Type.headline)
                    }
                }
                if (icons) TodayIcons(parts, text)
            }
            if (apart && screen.others.isEmpty()) name(Modifier.padding(horizontal = Space.margin), Type.title)
        }
    }
}

@Composable
internal fun TodayIcons(
    parts: TodayParts,
    tint: Color = LocalLook.current.text,
    modifier: Modifier = Modifier,
) {
    val say = LocalStrings.current
    Row(modifier.padding(vertical = Space.s)) {
        RoundButton(Icon.More, say("more"), parts.actions::more, tint = tint)
        RoundButton(Icon.Safety, say("safety"), parts.actions::safety, tint = tint)
    }
}

private fun age(screen: TodayScreen) = listOfNotNull(screen.child.ageWords, screen.child.correctedWords).joinToString(", ")

/** Whose day this is. */
@Composable
private fun Children(
    parts: TodayParts,
    text: Color,
) {
    val look = LocalLook.current
    val screen = parts.screen
    // The chosen one first: the family's order would need all of them at once.
    for (child in (screen.others.map { it.child } + screen.child).sortedBy { it.id }) {
        val on = child.id == screen.child.id
        val shape = RoundedCornerShape(Radius.action)
        Column(
            Modifier
                .heightIn(min = Touch.min)
                .clip(shape)
                .background(if (on) look.surface else Color.Transparent)
                .border(if (on) 2.dp else 1.dp, if (on) text else look.outline, shape)
                .selectable(on, role = Role.Tab) { parts.actions.look(child.id) }
                .padding(horizontal = Space.l, vertical = Space.xs),
            Arrangement.Center,
        ) {
            Words(child.name, Type.subtitle, color = text)
            if (on) Words(age(screen), Type.caption, color = text)
        }
    }
}

/** A long press on the sky turns the night light on and off; screen readers have it as an action of the moment. */
@Composable
internal fun Modifier.togglesNight(): Modifier {
    val lights = LocalLights.current
    val phone = LocalPhone.current
    val toggle = {
        phone.touch()
        lights.toggleNight()
    }
    val now by rememberUpdatedState(toggle)
    val words = LocalStrings.current("night_light_toggle")
    return pointerInput(Unit) { detectTapGestures(onLongPress = { now() }) }.semantics {
        customActions =
            listOf(
                CustomAccessibilityAction(words) {
                    now()
                    true
                },
            )
    }
}

/** What is so now, and since when. The whole line "since" corrects the start of what runs. */
@Composable
internal fun MomentPart(
    screen: TodayScreen,
    actions: TodayActions,
    onCorrect: () -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val text = skyText(screen)
    val moment = screen.moment
    val timer = screen.running.firstOrNull { it.entry == moment.entry }
    Column(
        Modifier
            .fillMaxWidth()
            .togglesNight()
            .testTag("sky")
            .padding(horizontal = Space.margin)
            .padding(top = Space.m, bottom = Space.l),
    ) {
        Row(
            Modifier.clearAndSetSemantics { contentDescription = moment.sentence },
            Arrangement.spacedBy(Space.s),
            Alignment.CenterVertically,
        ) {
            momentIcon(timer, moment.state)?.let { Glyph(it, text, size = 22.dp) }
            Words(moment.word, Type.title, color = text)
        }
        moment.minutes?.let { Figure(formats.longDuration(it), Type.timer, Modifier.padding(top = Space.xs), text) }
        if (moment.state == MomentState.NOTHING_LOGGED) {
            Words(say("first_day_hint"), Type.body, Modifier.padding(top = Space.s), text)
        }
        moment.since?.let { since ->
            val words = say("since", formats.time(since))
            val press =
                if (timer == null) {
                    Modifier
                } else {
                    Modifier.clickable(onClickLabel = say("change_start"), role = Role.Button, onClick = onCorrect)
                }
            Row(
                Modifier.heightIn(min = Touch.min).clip(RoundedCornerShape(Radius.small)).then(press),
                Arrangement.spacedBy(Space.s),
                Alignment.CenterVertically,
            ) {
                Words(words, Type.body, color = text)
                if (timer != null) Glyph(Icon.Edit, text, size = 18.dp)
            }
        }
        if (timer?.perhapsForgotten == true) Words(say("perhaps_forgotten"), Type.body, color = text)
        if (timer != null) TimerControls(timer, actions)
    }
}

private fun momentIcon(
    timer: RunningTimer?,
    state: MomentState,
): Icon? = timer?.details?.icon ?: if (state == MomentState.ASLEEP) Icon.Sleep else null

/** What a running breast feed or massage can do besides stopping. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun TimerControls(
    timer: RunningTimer,
    actions: TodayActions,
) {
    val say = LocalStrings.current
    if (!timer.canPause && !timer.canSwitchSide) return
    FlowRow(Modifier.padding(top = Space.s), Arrangement.spacedBy(Space.s), Arrangement.spacedBy(Space.s)) {
        if (timer.canSwitchSide) {
            val words = say("other_side")
            SoftButton(words, Icon.Breast, words, { actions.switchSide(timer.entry) }, height = 52.dp)
        }
        if (timer.canPause) {
            val words = say(if (timer.paused) "go_on" else "pause")
            val icon = if (timer.paused) Icon.Play else Icon.Pause
            SoftButton(words, icon, words, { actions.pauseOrGoOn(timer.entry, timer.paused) }, height = 52.dp)
        }
    }
}

/** All timers but the large one, of every child: a line each, with its own stop. */
@Composable
internal fun SecondTimers(
    screen: TodayScreen,
    actions: TodayActions,
) {
    val own = screen.running.filter { it.entry != screen.moment.entry }
    val others = screen.others.flatMap { it.running }
    val say = LocalStrings.current
    val sessions =
        (listOf(screen.child to screen.massageSession) + screen.others.map { it.child to it.massageSession })
            .mapNotNull { (child, session) -> session?.let { child to it } }
    Column(Modifier.padding(horizontal = Space.margin)) {
        for (timer in own + others) {
            RunningLine(timer.kind, timer.details.icon, timer.line, say("stop"), Icon.Stop) { actions.stop(timer.entry) }
        }
        for ((child, session) in sessions) {
            val line = if (screen.others.isEmpty()) session.sentence else say("name_and_line", child.name, session.sentence)
            RunningLine(EntryKind.MASSAGE, Icon.Massage, line, say("massage_go_on"), Icon.Play) { actions.session(child.id) }
        }
    }
}

@Composable
private fun RunningLine(
    kind: EntryKind,
    icon: Icon,
    line: String,
    does: String,
    sign: Icon,
    onTap: () -> Unit,
) {
    val look = LocalLook.current
    val colors = look.of(kind.hue)
    val shape = RoundedCornerShape(Radius.chip)
    val edge = if (look.night) Modifier.border(1.5.dp, colors.border, shape) else Modifier
    Row(
        Modifier
            .padding(bottom = Space.m)
            .fillMaxWidth()
            .heightIn(min = 52.dp)
            .clip(shape)
            .background(colors.container)
            .then(edge)
            .clickable(onClickLabel = does, role = Role.Button, onClick = onTap)
            .padding(horizontal = Space.l, vertical = Space.s),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        Glyph(icon, colors.onContainer, size = 22.dp)
        Words(line, Type.subtitle, Modifier.weight(1f), colors.onContainer)
        Glyph(sign, colors.onContainer)
    }
}

/** Four totals of the last 24 hours, in the order of the tiles. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Totals(
    screen: TodayScreen,
    stacked: Boolean,
) {
    val look = LocalLook.current
    FlowRow(Modifier.fillMaxWidth().padding(top = Space.m), maxItemsInEachRow = if (stacked) 2 else 4) {
        for ((kind, number, what) in totals(screen)) {
            Column(Modifier.weight(1f).padding(bottom = Space.s).semantics(mergeDescendants = true) {}) {
                Figure(number ?: NOT_KNOWN, Type.title)
                Row(Modifier, Arrangement.spacedBy(Space.xs), Alignment.CenterVertically) {
                    Glyph(kind.icon, look.of(kind.hue).color, size = 16.dp)
                    Words(what, Type.caption, color = look.soft)
                }
            }
        }
    }
}

/** The kind, its number where it was logged, and of what. Nothing logged is not nought. */
@Composable
private fun totals(screen: TodayScreen): List<Triple<EntryKind, String?, String>> {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val day = screen.totals
    val feeds = day.feeding.feeds.toInt()
    val crying = day.crying.fussMinutes + day.crying.cryMinutes + day.crying.inconsolableMinutes
    return listOf(
        Triple(EntryKind.SLEEP, formats.duration(day.sleep.totalMinutes).takeIf { day.sleep.logged }, say("total_asleep")),
        Triple(EntryKind.FEED, formats.number(feeds).takeIf { day.feeding.logged }, say.count("total_feeds", feeds)),
        Triple(EntryKind.CRY, formats.duration(crying).takeIf { day.crying.logged }, say("total_crying")),
        Triple(EntryKind.MASSAGE, formats.duration(day.massage.minutes).takeIf { day.massage.logged }, say("total_massage")),
    )
}

/** What a screen reader says of the ribbon. */
@Composable
internal fun spokenDay(screen: TodayScreen): String {
    val say = LocalStrings.current
    val numbers = totals(screen).joinToString(", ") { (_, number, what) -> number?.let { "$it $what" } ?: "$what: ${say("not_logged")}" }
    return say("spoken_day", numbers)
}

/** "A massage tonight?" It never leaves its place; saying nothing is an answer too. */
@Composable
internal fun Evening(
    question: EveningQuestion,
    onAnswer: (LocalDate, EveningChoice) -> Unit,
) {
    val say = LocalStrings.current
    val choices = listOf(EveningChoice.YES, EveningChoice.NO)
    Row(
        Modifier.fillMaxWidth().padding(top = Space.s),
        Arrangement.spacedBy(Space.s),
        Alignment.CenterVertically,
    ) {
        Words(question.sentence, Type.detail, Modifier.weight(1f), LocalLook.current.soft)
        for (choice in choices) {
            val chosen = question.answer == choice
            Choice(say.choice("evening", choice), chosen, {
                onAnswer(question.date, if (chosen) EveningChoice.NOT_ASKED else choice)
            }, hue = Hue.Massage)
        }
    }
}
