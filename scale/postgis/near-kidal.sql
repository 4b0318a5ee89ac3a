-- Events within 50 km of Kidal that may have happened in the week of 25 November 2024, the nearest first.
-- An event that the report dates as "en novembre" has the whole month between date_earliest and date_latest.
SELECT event_id, date_earliest, date_latest, event_type, location,
       round((ST_Distance(geom::geography, kidal) / 1000)::numeric, 1) AS km, uncertainty_km
FROM events,
     (SELECT ST_SetSRID(ST_MakePoint(1.40921, 18.44345), 4326)::geography AS kidal) AS centre
WHERE ST_DWithin(geom::geography, kidal, 50000)
  AND date_earliest <= date '2024-12-01' AND date_latest >= date '2024-11-25'
ORDER BY ST_Distance(geom::geography, kidal), event_id;
