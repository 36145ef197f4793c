// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/founding.h"

#include "core/base/hash.h"
#include "core/base/plain_text.h"
#include "core/domain/rank.h"
#include "core/domain/trade.h"
#include "core/store/job_store.h"
#include "core/store/setting_store.h"
#include "core/store/staff_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void addBoard(Record &record, ShopFile &shop, const Trade &trade)
{
    JobStore jobs(shop.database());
    const auto board = Id<Board>(record.newId());
    jobs.addBoard(record,
                  board,
                  {.name = trade.board, .kind = BoardKind::Production},
                  rankBetween({}, {}, {}));
    QString rank;
    for (Stage stage : trade.stages) {
        stage.board = board;
        rank = rankBetween(rank, {}, {});
        jobs.addStage(record, Id<Stage>(record.newId()), stage, rank);
    }
}

} // namespace

Result<Id<Staff>> foundShop(ShopFile &shop, const NewShop &wanted)
{
    const Result<QString> name = oneLine(wanted.name, u"name"_s, Need::Required);
    if (!name)
        return name.error();
    const Result<QString> owner = oneLine(wanted.owner, u"owner"_s, Need::Required, 80);
    if (!owner)
        return owner.error();
    const std::optional<Country> country = countryOf(wanted.country.toUpper());
    if (!country) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"country"_s,
                     .given = wanted.country,
                     .allowed = countryCodes().join(u", "_s)};
    }
    const std::optional<Trade> trade = tradeNamed(wanted.trade);
    if (!trade) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"trade"_s,
                     .given = wanted.trade,
                     .allowed = tradeNames().join(u", "_s)};
    }

    const auto staff = shop.ids().make<Staff>();
    const QByteArray pin = wanted.pin.isEmpty() ? QByteArray() : sealedPin(wanted.pin);
    const Act act{.verb = verbs::found, .by = {.actor = staff}};
    const Result<Done> done = shop.found(act, [&](Record &record) -> Result<Done> {
        SettingStore settings(shop.database());
        settings.put(record, u"name"_s, *name);
        settings.put(record, u"country"_s, country->code);
        settings.put(record, u"currency"_s, country->currency);
        settings.put(record, u"zone"_s, country->zone);
        settings.put(record, u"day_start_minutes"_s, u"0"_s);
        settings.put(record, u"trade"_s, wanted.trade);

        StaffStore people(shop.database());
        for (const RolePattern &role : startingRoles())
            people.addRole(record, Id<Role>(record.newId()), role);
        people.add(record, staff, *owner, *people.roleNamed(u"owner"_s), pin);
        addBoard(record, shop, *trade);
        return Done{};
    });
    if (!done)
        return done.error();
    return staff;
}

} // namespace core
