// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour.h"

#include "app/window/tour_papers.h"
#include "app/window/tour_pictures.h"
#include "core/sample/sample_shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome.h"
#include "ui/theme/docket_style.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString country = u"IN"_s;
const QString searched = u"inv"_s; // jobs, and what can be done
constexpr int mostJobs = 100;

} // namespace

Tour::Tour(const TourWish &wish)
    : m_wish(wish)
    , m_home(wish.shop.isEmpty() ? m_scratch.path() : wish.shop)
    , m_random(1)
{
    QApplication::setStyle(new ui::DocketStyle(m_theme));
    QApplication::setCursorFlashTime(
        0); // or it would depend on the moment whether a caret is there
    m_memory = std::make_unique<ui::Memory>(m_scratch.filePath(u"preferences.ini"_s));
}

Tour::~Tour() = default;

core::Result<core::Done> Tour::make()
{
    const Showing showings[] = {{u"light"_s, ui::LookChoice::Light, u"en"_s},
                                {u"dark"_s, ui::LookChoice::Dark, u"en"_s},
                                {u"arabic"_s, ui::LookChoice::Light, u"ar"_s}};
    if (!QDir().mkpath(m_wish.folder))
        return core::Error{.kind = core::ErrorKind::StorageFailed, .subject = m_wish.folder};
    if (const auto opened = openShop(); !opened)
        return opened.error();
    if (const auto chosen = chooseSubjects(); !chosen)
        return chosen.error();
    for (const Showing &showing : showings) {
        if (const auto shown = show(showing); !shown)
            return shown.error();
    }
    const TourPapers papers(*m_shop, m_by, m_wish.folder);
    if (const auto written = papers.write(m_subjects); !written)
        return written.error();
    const QString page = QDir(m_wish.folder).filePath(u"index.html"_s);
    QFile::remove(page);
    if (!QFile::copy(u":/docket/tour/index.html"_s, page))
        return core::Error{.kind = core::ErrorKind::StorageFailed, .subject = page};
    // Out of a resource it comes without the right to be written over the next time.
    QFile::setPermissions(page, QFile::permissions(page) | QFile::WriteOwner);
    return core::Done{};
}

core::Result<core::Done> Tour::openShop()
{
    const core::Day day = core::Day::of(2026, 11, 20);
    m_clock.set(*core::sampleEvening(country, day));
    QDir().mkpath(m_home);
    const auto owner = core::makeSampleShop(
        m_home, {.shop = {.country = country}, .until = m_clock.now(), .seed = 1});
    if (!owner)
        return owner.error();
    auto file = core::ShopFile::open(m_home, core::ShopFile::Access::ReadWrite, m_clock, m_random);
    if (!file)
        return file.error();
    m_shop = std::make_unique<core::Shop>(std::move(*file));
    m_by = {.actor = *owner};
    const auto people = m_shop->team.people();
    if (!people)
        return people.error();
    for (const auto &person : *people) {
        if (person.id == *owner)
            m_person = person->name;
    }
    return core::Done{};
}

core::Result<core::Done> Tour::chooseSubjects()
{
    const auto debtors = m_shop->ledger.ageing(m_by, {});
    if (!debtors)
        return debtors.error();
    const auto chats = m_shop->inbox.waiting(m_by, 1);
    if (!chats)
        return chats.error();
    const auto jobs = m_shop->jobs.list(m_by, {}, false, mostJobs);
    if (!jobs)
        return jobs.error();
    if (!chats->isEmpty())
        m_subjects.chat = chats->first().id;
    m_subjects.searched = searched;
    // A job has more to show with an advance, and a customer who paid something and still owes.
    for (const core::JobRow &job : *jobs) {
        if (job.paid && job.paid->isPositive() && m_subjects.job.isNone())
            m_subjects.job = job.id;
    }
    for (const core::AgeingRow &debtor : debtors->rows) {
        const auto papers =
            m_shop->documents.list(m_by, core::DocumentKind::Invoice, debtor.customer, true, 1);
        const auto receipts = m_shop->payments.list(m_by, debtor.customer, 1);
        if (!papers || !receipts || papers->isEmpty() || receipts->isEmpty())
            continue;
        m_subjects.customer = debtor.customer;
        m_subjects.paper = papers->first().id;
        return addDraft();
    }
    return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"customer"_s};
}

core::Result<core::Done> Tour::addDraft()
{
    // The same again for the same customer.
    const auto paper = m_shop->documents.card(m_by, core::Id<core::Paper>(m_subjects.paper));
    if (!paper)
        return paper.error();
    m_subjects.draft = m_shop->file->ids().make<core::Draft>();
    const auto added = m_shop->documents.addDraft(
        m_by, m_subjects.draft, {.customer = m_subjects.customer, .content = paper->paper.content});
    if (!added)
        return added.error();
    return core::Done{};
}

core::Result<core::Done> Tour::show(const Showing &showing)
{
    m_theme.setLook(showing.look);
    m_speech.speak(showing.language, country);
    if (const auto shown = showWelcome(showing.name); !shown)
        return shown.error();
    ui::MainWindow window({.shop = *m_shop,
                           .folder = m_home,
                           .clock = m_clock,
                           .random = m_random,
                           .by = m_by,
                           .person = m_person,
                           .preferences = *m_memory,
                           .theme = m_theme});
    window.resize(pictureSize);
    window.show();
    for (const ui::Screen &screen : ui::everyScreen(m_subjects)) {
        screen.open(window);
        waitFor(window);
        QImage picture = window.grab().toImage();
        if (auto *sheet = qobject_cast<QDialog *>(ui::frontOf(window))) {
            layOver(picture, *sheet, m_theme);
            sheet->reject();
        }
        const QString name = u"%1-%2"_s.arg(screen.name, showing.name);
        if (const auto kept = keep(picture, name); !kept)
            return kept.error();
    }
    return keep(iconSheet(m_theme), u"icons-"_s + showing.name);
}

core::Result<core::Done> Tour::showWelcome(const QString &name)
{
    ui::Welcome welcome(country);
    welcome.show();
    QCoreApplication::processEvents();
    QImage picture(pictureSize, QImage::Format_RGB32);
    picture.fill(m_theme.tokens().window);
    layOver(picture, welcome, m_theme);
    return keep(picture, u"welcome-"_s + name);
}

void Tour::waitFor(ui::MainWindow &window) const
{
    QEventLoop loop;
    ui::whenAnswered(window.desk(), &loop, [&loop]() { loop.quit(); });
    loop.exec();
}

core::Result<core::Done> Tour::keep(const QImage &picture, const QString &name) const
{
    return keepPicture(picture, QDir(m_wish.folder).filePath(name + u".png"_s));
}

} // namespace app
