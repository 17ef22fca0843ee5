package app.tend.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.core.EveningChoice
import app.tend.core.TileTap
import app.tend.ui.crying.CryingPlace
import app.tend.ui.crying.CryingWays
import app.tend.ui.crying.PaintPlace
import app.tend.ui.exchange.ExchangePlace
import app.tend.ui.family.FamilyPlace
import app.tend.ui.family.SettingsPlace
import app.tend.ui.growth.FirstWeeksPlace
import app.tend.ui.growth.GrowthPlace
import app.tend.ui.learn.LearnPlace
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.massage.ComparisonPlace
import app.tend.ui.massage.MassagePlace
import app.tend.ui.massage.RoutinesPlace
import app.tend.ui.massage.SessionPlace
import app.tend.ui.parent.ParentPlace
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.review.ReviewPlace
import app.tend.ui.safety.SafetyPlace
import app.tend.ui.timeline.TimelinePlace
import app.tend.ui.today.TodayActions
import app.tend.ui.today.TodayPlace
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** The screen a parent is on; [forget] drops what was typed and chosen on another one. */
@Composable
internal fun Here(
    model: FamilyModel,
    child: UUID,
    places: Places,
    overlays: Overlays,
    forget: (Screen) -> Unit,
) {
    val safety = { places.go(Screen.Safety) }
    val about = places.here.about
    when (places.here.screen) {
        Screen.Today -> {
            TodayPlace(model, child, todayActions(model, child, places, overlays))
        }

        Screen.Journal -> {
            TimelinePlace(model, child, overlays::edit, safety)
        }

        Screen.Review -> {
            ReviewPlace(model, child, { places.go(Screen.Comparison) }, { places.go(Screen.Crying) }, safety)
        }

        Screen.Safety -> {
            SafetyPlace(model, about, { places.go(Screen.Safety, it) }, places::back)
        }

        Screen.Learn -> {
            LearnPlace(model, about, { places.go(Screen.Learn, it) }, places::back, safety)
        }

        Screen.Growth -> {
            GrowthPlace(
                model,
                child,
                { overlays.openForm(EntryKind.GROWTH, listOf(child)) },
                overlays::edit,
                { places.go(Screen.FirstWeeks) },
                places::back,
                safety,
            )
        }

        Screen.FirstWeeks -> {
            FirstWeeksPlace(model, child, { overlays.openForm(it, listOf(child)) }, places::back, { places.go(Screen.Safety, it) })
        }

        Screen.Crying -> {
            CryingPlace(model, child, remember(places, overlays) { cryingWays(places, overlays) })
        }

        Screen.Parent -> {
            ParentPlace(model, overlays::edit, places::back, safety)
        }

        Screen.Massage -> {
            MassagePlace(
                model,
                child,
                { places.go(Screen.Session) },
                { places.go(Screen.Comparison) },
                { places.go(Screen.Routines) },
                safety,
            )
        }

        Screen.Routines -> {
            RoutinesPlace(model, child, places::back, safety)
        }

        Screen.Session -> {
            val leave = { places.goToTab(Screen.Massage) }
            SessionPlace(
                model,
                child,
                onLeave = leave,
                onSaved = {
                    // What was ticked before this massage says nothing about the next one.
                    forget(Screen.Massage)
                    leave()
                },
                safety,
            )
        }

        Screen.Comparison -> {
            ComparisonPlace(model, child, places::back, safety)
        }

        Screen.Paint -> {
            PaintPlace(model, child, places::back, safety)
        }

        Screen.Family -> {
            FamilyPlace(model, places::back, safety)
        }

        Screen.Settings -> {
            SettingsPlace(model, places::back, safety)
        }

        Screen.Exchange -> {
            ExchangePlace(model, child, places::back, safety)
        }
    }
}

/** Where the crying diary leads. */
private fun cryingWays(
    places: Places,
    overlays: Overlays,
) = object : CryingWays {
    override fun edit(entry: UUID) = overlays.edit(entry)

    override fun paint() = places.go(Screen.Paint)

    override fun back() = places.back()

    override fun safety(card: String?) = places.go(Screen.Safety, card)
}

/** What Today does, carried out. */
@Composable
private fun todayActions(
    model: FamilyModel,
    child: UUID,
    places: Places,
    overlays: Overlays,
): TodayActions {
    val phone = LocalPhone.current
    val scope = rememberCoroutineScope()
    return remember(model, child, places, overlays) {
        object : TodayActions {
            override fun tap(
                kind: EntryKind,
                tap: TileTap,
            ) {
                phone.touch()
                when (tap) {
                    is TileTap.Start -> model.performOnce(kind, Command.Start(listOf(child), tap.details, phone.now(), null))
                    is TileTap.Stop -> model.performOnce(kind, Command.Stop(listOf(tap.entry), phone.now()))
                    TileTap.OpenForm -> openForm(kind)
                    TileTap.PrepareMassage -> places.goToTab(Screen.Massage)
                }
            }

            override fun began(
                kind: EntryKind,
                at: Instant,
                children: List<UUID>,
            ) {
                phone.touch()
                scope.launch {
                    val screen = model.answered(model.journal.today(child).first()) ?: return@launch
                    val tap = screen.tiles.firstOrNull { it.kind == kind }?.tap
                    if (tap is TileTap.OpenForm) return@launch overlays.openForm(kind, children, at)
                    val details = (tap as? TileTap.Start)?.details ?: screen.defaults.first { it.kind == kind }
                    model.performOnce(kind, Command.Start(children, details, at, null))
                }
            }

            override fun openForm(kind: EntryKind) = overlays.openForm(kind, listOf(child))

            override fun stop(
                entry: UUID,
                at: Instant?,
            ) = model.perform(Command.Stop(listOf(entry), at ?: phone.now()))

            override fun correctStart(
                entry: UUID,
                start: Instant,
            ) = model.perform(Command.CorrectStart(entry, start))

            override fun pauseOrGoOn(
                entry: UUID,
                paused: Boolean,
            ) = model.perform(if (paused) Command.Resume(entry, phone.now()) else Command.Pause(entry, phone.now()))

            override fun switchSide(entry: UUID) = model.perform(Command.SwitchSide(entry, null, phone.now()))

            override fun edit(entry: UUID) = overlays.edit(entry)

            override fun answerEvening(
                date: LocalDate,
                answer: EveningChoice,
            ) = model.perform(Command.AnswerEvening(child, date, answer))

            override fun look(child: UUID) = model.look(child)

            override fun undo(change: UUID) = model.undo(change)

            override fun cryStopped(stopped: Command.CryStopped) = model.perform(stopped)

            override fun crying() = places.go(Screen.Crying)

            override fun session(child: UUID) {
                model.look(child)
                places.go(Screen.Session)
            }

            override fun firstWeeks() = places.go(Screen.FirstWeeks)

            override fun more() = overlays.openMore()

            override fun safety() = places.go(Screen.Safety)
        }
    }
}

/** Everything that has no tile: the other kinds, and the quiet places. */
@Composable
internal fun MoreSheet(
    model: FamilyModel,
    places: Places,
    overlays: Overlays,
    child: UUID,
) {
    val say = LocalStrings.current
    val go = { screen: Screen ->
        overlays.close()
        places.go(screen)
    }
    val firstWeeks = screenOf(child) { model.journal.firstWeeks(child) } != null
    val noBackUp =
        model.family
            .collectAsState()
            .value
            ?.backUpProblem != null
    Sheet(say("more"), overlays::close, Hue.Care, Icon.Add) {
        for (kind in OTHER_KINDS) WayRow(say.kind(kind), { overlays.openForm(kind, listOf(child)) }, icon = kind.icon)
        FieldName(say("places"))
        if (firstWeeks) WayRow(say("place_name_first_weeks"), { go(Screen.FirstWeeks) }, icon = Icon.Diaper)
        for ((screen, icon, name) in QUIET_PLACES) {
            val detail = if (screen == Screen.Exchange && noBackUp) say("back_up_failed") else null
            WayRow(say(name), { go(screen) }, detail, icon)
        }
    }
}

private val OTHER_KINDS =
    listOf(
        EntryKind.DIAPER,
        EntryKind.ACTIVITY,
        EntryKind.MEDICINE,
        EntryKind.TEMPERATURE,
        EntryKind.GROWTH,
        EntryKind.PUMP,
        EntryKind.NOTE,
        EntryKind.MILESTONE,
    )

private val QUIET_PLACES =
    listOf(
        Triple(Screen.Crying, Icon.Cry, "place_name_crying"),
        Triple(Screen.Paint, Icon.Edit, "place_name_paint"),
        Triple(Screen.Growth, Icon.Growth, "place_name_growth"),
        Triple(Screen.Learn, Icon.Learn, "place_name_learn"),
        Triple(Screen.Parent, Icon.Wellbeing, "place_name_parent"),
        Triple(Screen.Exchange, Icon.Undo, "place_name_exchange"),
        Triple(Screen.Family, Icon.Person, "place_name_family"),
        Triple(Screen.Settings, Icon.Clock, "place_name_settings"),
    )
