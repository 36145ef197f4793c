// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/speech.h"
#include "core/base/random.h"
#include "core/service/shop.h"
#include "ui/shell/screens.h"
#include "ui/theme/theme.h"
#include "ui/widgets/memory.h"

#include <QTemporaryDir>

namespace ui {
class MainWindow;
}

namespace app {

/// What a tour is to be made of.
struct TourWish
{
    QString folder; ///< where it goes
    QString shop;   ///< where its sample shop is made and stays; empty: among the temporary files
};

/// Shows Docket to somebody who has not got it: a picture of every screen in a light, a dark and a
/// right-to-left window, the papers, and a page about it all. Needs no display. The shop, its clock
/// and its chance are always the same, so two tours of one program show the same.
class Tour
{
public:
    explicit Tour(const TourWish &wish);
    ~Tour();
    Q_DISABLE_COPY_MOVE(Tour)

    /// What lies in the folder under the names of the tour is written over.
    ///
    /// Refuses: as core::makeSampleShop; StorageFailed (subject: what could not be written).
    core::Result<core::Done> make();

private:
    /// One way in which all screens are shown.
    struct Showing
    {
        QString name; ///< "light"
        ui::LookChoice look = ui::LookChoice::Light;
        QString language;
    };

    core::Result<core::Done> openShop();
    core::Result<core::Done> chooseSubjects();
    core::Result<core::Done> addDraft();
    core::Result<core::Done> show(const Showing &showing);
    core::Result<core::Done> showWelcome(const QString &name);
    void waitFor(ui::MainWindow &window) const;
    core::Result<core::Done> keep(const QImage &picture, const QString &name) const;

    const TourWish m_wish;
    QTemporaryDir m_scratch;
    const QString m_home; ///< the folder of the shop
    core::FixedClock m_clock;
    core::SeededRandom m_random;
    Speech m_speech;
    ui::Theme m_theme;
    std::unique_ptr<ui::Memory> m_memory;
    std::unique_ptr<core::Shop> m_shop;
    core::By m_by;
    QString m_person;
    ui::ScreenSubjects m_subjects;
};

} // namespace app
