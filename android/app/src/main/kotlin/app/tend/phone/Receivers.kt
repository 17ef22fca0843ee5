package app.tend.phone

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import kotlinx.coroutines.launch

/** A button of a notification or of the widget: through to the journal, without opening the app. */
class ActionReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        val action = OutsideAction.of(intent) ?: return
        whileAwake(context) { carryOut(action) }
    }
}

/**
 * The phone was switched on, the app renewed, or the clock, the zone or the language changed: what stands outside is
 * shown anew, since the system forgot it or counts from another clock.
 */
class ChangedReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        if (intent.action !in ACTIONS) return
        context.tend.phone.lookAtTheClock()
        if (intent.action == Intent.ACTION_LOCALE_CHANGED) context.tend.house.openAgainInOtherLanguages()
        whileAwake(context) { show() }
    }

    private companion object {
        val ACTIONS =
            setOf(
                Intent.ACTION_BOOT_COMPLETED,
                Intent.ACTION_MY_PACKAGE_REPLACED,
                Intent.ACTION_TIME_CHANGED,
                Intent.ACTION_TIMEZONE_CHANGED,
                Intent.ACTION_LOCALE_CHANGED,
            )
    }
}

/** The system keeps the process until [work] is done. */
internal fun BroadcastReceiver.whileAwake(
    context: Context,
    work: suspend House.() -> Unit,
) {
    val house = context.tend.house
    val pending: BroadcastReceiver.PendingResult? = goAsync()
    house.scope.launch {
        try {
            house.work()
        } finally {
            pending?.finish()
        }
    }
}
