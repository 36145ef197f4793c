// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_shop.h"

#include "core/sample/sample_batch.h"
#include "core/sample/sample_counter.h"
#include "core/sample/sample_talk.h"
#include "core/sample/sample_workshop.h"

#include <QDir>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int beforeClosing = 30; // minutes

/// Fills the shop in `folder`, which is made here and closed again.
class SampleMaker
{
public:
    SampleMaker(const SamplePack &pack, const SampleWish &wish)
        : m_pack(pack)
        , m_wish(wish)
        , m_hours(pack, wish.until)
        , m_random(wish.seed)
        , m_draw(wish.seed)
    {}

    Result<Id<Staff>> make(const QString &folder, const SampleProgress &progress);

private:
    Result<Done> makeBatch(Shop &shop, const By &owner, const SampleProgress &progress);

    const SamplePack &m_pack;
    const SampleWish &m_wish;
    const ShopHours m_hours;
    FixedClock m_clock;
    SeededRandom m_random;
    Draw m_draw;
};

Result<Id<Staff>> SampleMaker::make(const QString &folder, const SampleProgress &progress)
{
    const Day opened = m_hours.today().plus(-sampleDays);
    m_clock.set(m_hours.at(m_wish.scale > 0 ? opened.plus(-batchDays) : opened, 0));
    auto file = ShopFile::create(folder, m_clock, m_random);
    if (!file)
        return file.error();
    if (const Result<Done> done = (*file)->flushLater(); !done)
        return done.error();
    const Result<Id<Staff>> staff = foundShop(**file, m_wish.shop);
    if (!staff)
        return staff;
    Shop shop(std::move(*file));
    const By owner{.actor = *staff};
    if (m_wish.scale > 0) {
        if (const Result<Done> made = makeBatch(shop, owner, progress); !made)
            return made.error();
    }
    const SamplePlan plan = samplePlan(m_pack, m_hours, m_draw);
    Scene scene{.shop = shop,
                .owner = owner,
                .pack = m_pack,
                .hours = m_hours,
                .draw = m_draw,
                .plan = plan};
    SampleWorkshop work(scene);
    if (const Result<Done> planned = work.plan(); !planned)
        return planned.error();
    SampleCounter counter(scene);
    counter.plan();
    SampleTalk talk(scene);
    talk.plan();
    const Result<Done> lived = scene.diary.live(m_clock, m_hours, [&](qint64 done, qint64 all) {
        if (progress)
            progress(m_wish.scale + done, m_wish.scale + all);
    });
    return lived ? staff : lived.error();
}

Result<Done> SampleMaker::makeBatch(Shop &shop, const By &owner, const SampleProgress &progress)
{
    SampleBatch batch(shop,
                      m_clock,
                      owner,
                      m_pack,
                      {.invoices = m_wish.scale,
                       .seed = m_wish.seed,
                       .last = m_hours.today().plus(-sampleDays - 1)});
    qint64 done = 0;
    return batch.make([&](SampleBatch::Kind kind, qint64 made) {
        if (kind != SampleBatch::Kind::Invoices || !progress)
            return;
        done += made;
        progress(done, m_wish.scale);
    });
}

Result<SampleWish> completed(const SampleWish &wish, const SamplePack &pack)
{
    SampleWish whole = wish;
    whole.shop.use = ShopUse::Sample;
    if (whole.shop.name.trimmed().isEmpty())
        whole.shop.name = pack.name;
    if (whole.shop.owner.trimmed().isEmpty())
        whole.shop.owner = pack.owner;
    if (const Result<Done> sound = checkNewShop(whole.shop); !sound)
        return sound.error();
    if (whole.shop.trade != pack.trade) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"trade"_s,
                     .given = whole.shop.trade,
                     .allowed = pack.trade};
    }
    if (whole.scale < 0 || whole.scale > largestScale) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"scale"_s,
                     .given = QString::number(whole.scale),
                     .allowed = u"0 to %1"_s.arg(largestScale)};
    }
    return whole;
}

} // namespace

std::optional<Instant> sampleEvening(const QString &country, Day day)
{
    const std::optional<SamplePack> pack = samplePackOf(country.toUpper());
    if (!pack)
        return std::nullopt;
    const Calendar calendar(QTimeZone(pack->country.zone.toLatin1()), 0);
    return calendar.instantOf(day, (pack->closes - beforeClosing) * 60);
}

Result<Id<Staff>>
makeSampleShop(const QString &folder, const SampleWish &wish, const SampleProgress &progress)
{
    const std::optional<SamplePack> pack = samplePackOf(wish.shop.country.toUpper());
    if (!pack) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"country"_s,
                     .given = wish.shop.country,
                     .allowed = sampleCountries().join(u", "_s)};
    }
    const Result<SampleWish> whole = completed(wish, *pack);
    if (!whole)
        return whole.error();
    if (QFile::exists(shopPath(folder)))
        return Error{.kind = ErrorKind::ShopExists, .subject = folder};
    // Made beside its place: half a shop is never found there.
    const QString scratch = QDir(folder).filePath(u"in-work"_s);
    QDir(scratch).removeRecursively();
    const Result<Id<Staff>> owner = SampleMaker(*pack, *whole).make(scratch, progress);
    const bool isThere = owner && QFile::rename(shopPath(scratch), shopPath(folder));
    QDir(scratch).removeRecursively();
    if (owner && !isThere)
        return Error{.kind = ErrorKind::StorageFailed, .subject = folder};
    return owner;
}

} // namespace core
