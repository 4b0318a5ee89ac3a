-- How many events and how many dead in each region and month. Events without a region or a date are counted under an empty one.
SELECT country, admin1, to_char(event_date, 'YYYY-MM') AS month, count(*) AS events, sum(fatalities) AS fatalities
FROM events
GROUP BY country, admin1, month
ORDER BY country, admin1, month;
