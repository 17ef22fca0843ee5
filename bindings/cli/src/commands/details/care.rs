//! Diapers, pumping, growth, temperature and medicine as typed.

use tend::model::{Diaper, Growth, Medicine, Pump, Temperature};

use super::{Frame, missing, put, set};
use crate::args::{
    DetailsArgs, DiaperArgs, GrowthArgs, Measured, MedicineArgs, PumpArgs, TemperatureArgs,
};
use crate::failure::{Failure, Outcome};

pub(super) fn lay_diaper(args: &DiaperArgs, diaper: &mut Diaper) {
    set(&mut diaper.wet, args.wet);
    set(&mut diaper.dirty, args.dirty);
    set(&mut diaper.color, args.color);
    set(&mut diaper.texture, args.texture);
    set(&mut diaper.rash, args.rash);
}

pub(super) fn lay_pump(args: &PumpArgs, pump: &mut Pump, frame: Frame<'_>) -> Outcome {
    let settings = frame.desk.settings();
    let volume = |typed: &Option<Measured>| read(typed.as_ref(), |one| one.volume(settings));
    set(&mut pump.left, volume(&args.left)?);
    set(&mut pump.right, volume(&args.right)?);
    set(&mut pump.total, volume(&args.total)?);
    Ok(())
}

pub(super) fn lay_growth(args: &GrowthArgs, growth: &mut Growth, frame: Frame<'_>) -> Outcome {
    let settings = frame.desk.settings();
    let length = |typed: &Option<Measured>| read(typed.as_ref(), |one| one.length(settings));
    set(&mut growth.weight, read(args.weight.as_ref(), |one| one.weight(settings))?);
    set(&mut growth.length, length(&args.length)?);
    set(&mut growth.head, length(&args.head)?);
    set(&mut growth.position, args.position);
    Ok(())
}

pub(super) fn lay_temperature(
    args: &TemperatureArgs,
    temperature: &mut Temperature,
    frame: Frame<'_>,
) -> Outcome {
    let settings = frame.desk.settings();
    put(&mut temperature.reading, read(args.reading.as_ref(), |one| one.degrees(settings))?);
    set(&mut temperature.site, args.site);
    Ok(())
}

/// A new temperature, which is nothing without its reading.
pub(super) fn reading(args: &DetailsArgs, frame: Frame<'_>) -> Outcome<Temperature> {
    let typed = match args {
        DetailsArgs::Temperature(args) => args.reading.as_ref(),
        _ => None,
    };
    let reading = read(typed, |one| one.degrees(frame.desk.settings()))?;
    let reading = reading.ok_or_else(|| missing(frame, "--reading"))?;
    Ok(Temperature { reading, site: None })
}

pub(super) fn lay_medicine(args: MedicineArgs, medicine: &mut Medicine) -> Outcome {
    put(&mut medicine.name, args.name);
    set(&mut medicine.dose, read(args.dose.as_ref(), Measured::dose)?);
    set(&mut medicine.next_dose_minutes, args.next_dose.map(|minutes| minutes.0));
    Ok(())
}

/// A quantity that may have been typed, in the unit that fits.
pub(super) fn read<T>(
    typed: Option<&Measured>,
    as_unit: impl FnOnce(&Measured) -> Result<T, String>,
) -> Outcome<Option<T>> {
    typed.map(as_unit).transpose().map_err(|wrong| Failure::Usage(format!("read this: {wrong}")))
}
